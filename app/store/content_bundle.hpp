#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/catalogue.hpp"
#include "core/near.hpp"

namespace sprank::store {

/// A picture, ready to decode (PNG). `key` names what it shows, `width` x `height` are its pixels.
/// Keys: "profession/<id>", "person/<id>", "quiz/<id>", "icon/<name>", "logo/<name>", "map/<name>".
/// The same key may be there in several sizes; icons are white with coverage in alpha.
struct Picture {
    std::string key;
    int width = 0, height = 0;
    std::vector<std::uint8_t> png;
    int head = 500;  ///< of a person: where the middle of the head is, in thousandths of the width
    friend bool operator==(Picture const&, Picture const&) = default;
};

/// What a layout must know of a picture before its pixels are there.
struct PictureShape {
    int width = 0, height = 0;  ///< of its largest version, above 0; their ratio is the most exact
    int head = 500;             ///< as Picture::head
};

/// Everything a content.db holds. Written by the content compiler, read back by the kiosk piece by piece.
struct ContentBundle {
    Catalogue catalogue;
    std::vector<Place> places;
    std::vector<Place> postcodes;   ///< "8011": id "pc-8011", name "8011 Zwolle"; ascending
    std::vector<Offer> offers;      ///< km unused
    std::vector<Picture> pictures;
};

}  // namespace sprank::store
