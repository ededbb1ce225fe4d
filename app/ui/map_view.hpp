#pragma once
#include "core/near.hpp"
#include "ui/frame.hpp"

namespace sprank::ui {

/// Where the Netherlands lie on a part of the screen: which place is in the middle and how large a kilometre is.
class MapView {
public:
    /// At least `km` around the centre is seen; never more than the country needs, nor beyond the edge of what we know of our neighbours.
    MapView(Rect, Position centre, double km);
    Point at(Position) const;
    /// The place that stands there.
    Position position(Point) const;
    float length(double km) const { return static_cast<float>(km * scale_); }
    Rect area() const { return area_; }
    bool whole_country() const { return whole_; }
    /// The part that is seen, on a small map of the whole country with the shape of the picture "map/nederland".
    Rect window(Rect small) const;

private:
    friend void draw_map(Frame&, MapView const&);
    Point flat(Position) const;
    Point on_screen(Point flat) const;
    Rect area_;
    double scale_ = 1;       ///< design units per kilometre
    double widening_ = 1;    ///< a degree of longitude at the centre's latitude, compared with 52.2 degrees
    bool whole_ = false;
    double left_ = 0, top_ = 0;  ///< kilometres at the corner of the area
};

/// Sea, neighbours, land, waters and borders, in the colours of the theme. The caller clips to the area.
void draw_map(Frame&, MapView const&);
/// The whole country with a frame around what is seen.
void draw_small_map(Frame&, Rect, MapView const&);
/// Width divided by height of that small map.
inline constexpr float small_map_shape = 754.0f / 876;
/// A circle of dashes.
void dashed_ring(Frame&, Point centre, float radius, Colour);

/// A pin with its number; its tip stands on `foot`.
void draw_pin(Frame&, Point foot, float radius, std::string_view number, Colour);
Rect pin_box(Point foot, float radius);

}  // namespace sprank::ui
