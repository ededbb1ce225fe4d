#pragma once
#include <array>
#include <string_view>

namespace sprank {

/// Drawings that screens show by name, whatever the content says; each is a file in assets/. The compiler reports one that is missing,
/// and tests/source compares this list with what the screens name.
inline constexpr std::array<std::string_view, 67> drawings_of_screens{
    "empty/explore-nothing", "empty/list-empty", "empty/near-none", "empty/place-none", "empty/search-nothing", "icon/agenda", "icon/begin", "icon/brug", "icon/contrast", "icon/euro", "icon/filter", "icon/grafiek", "icon/hart", "icon/hartvol",
    "icon/helpen", "icon/info", "icon/klok", "icon/lab", "icon/lager", "icon/maken", "icon/mensen", "icon/min", "icon/ondernemen",
    "icon/onderzoeken", "icon/ontwerpen", "icon/opnieuw", "icon/ordenen", "icon/pin", "icon/plus", "icon/qr", "icon/robots", "icon/school",
    "icon/sleutel", "icon/slot", "icon/sluit", "icon/taal", "icon/tekst", "icon/terug", "icon/tik", "icon/uit", "icon/usb", "icon/verbinden", "icon/verder", "icon/vink",
    "icon/voorlezen", "icon/vraag", "icon/wis", "icon/zoek", "logo/sprank-logo", "logo/sprank-logo-licht", "map/nederland",
    "person/autotechnicus", "person/elektromonteur", "person/installateur-warmtepompen", "person/laborant", "person/landmeter",
    "person/mechatronicus", "person/nu-1", "person/nu-2", "person/nu-3", "person/nu-4", "person/nu-5", "person/nu-6", "person/procesoperator", "person/programmeur", "person/scheepsbouwer", "person/systeembeheerder"};

}  // namespace sprank
