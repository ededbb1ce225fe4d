#include <algorithm>

#include "core/updater.hpp"

namespace sprank {

namespace {
/// What fits in a QR code that a phone still reads from 60 cm.
constexpr std::size_t list_limit = 12;

bool same_thing(Kept const& a, Kept const& b) {
    auto const* const offer_a = std::get_if<KeptOffer>(&a);
    auto const* const offer_b = std::get_if<KeptOffer>(&b);
    if (offer_a && offer_b) return offer_a->id == offer_b->id;  // distance may differ: same offer all the same
    return a == b;
}

auto find_kept(std::vector<Kept>& kept, Kept const& thing) {
    return std::ranges::find_if(kept, [&thing](Kept const& other) { return same_thing(other, thing); });
}
}  // namespace

void Updater::on(KeepToggled const& toggled) {
    auto const* const kept = std::get_if<KeptProfession>(&toggled.thing);
    if (kept && kept->profession.value >= context_.catalogue.professions.size()) return;
    auto const at = find_kept(session_.kept, toggled.thing);
    if (at != session_.kept.end()) {
        session_.kept.erase(at);
        return toast(Key::toast_removed);
    }
    if (session_.kept.size() >= list_limit) return toast(Key::toast_list_full);
    session_.kept.push_back(toggled.thing);
    toast(Key::toast_kept, toggled.thing);
}

void Updater::on(KeptRemoved const& removed) {
    auto const at = find_kept(session_.kept, removed.thing);
    if (at == session_.kept.end()) return;
    session_.kept.erase(at);
    toast(Key::toast_removed, removed.thing);
}

void Updater::on(UndoAsked const&) {
    if (!session_.toast || !session_.toast->undo) return;
    Kept const thing = *session_.toast->undo;
    session_.toast.reset();
    auto const at = find_kept(session_.kept, thing);
    if (at != session_.kept.end()) {
        session_.kept.erase(at);
    } else {
        session_.kept.push_back(thing);
    }
}

void Updater::on(ListClearAsked const&) {
    if (screen<MyList>() && !session_.kept.empty()) session_.overlay = Overlay::clear_list;
}

void Updater::on(ListClearConfirmed const&) {
    if (session_.overlay != Overlay::clear_list) return;
    session_.overlay = Overlay::none;
    session_.kept.clear();
    session_.toast.reset();  // its undo would bring back one thing of a list that is gone
}

}  // namespace sprank
