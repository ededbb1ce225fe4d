#include <bit>
#include <cstring>

#include "ui/frame.hpp"

namespace sprank::ui {

// What a frame keeps of the frames before it: heights of rows, words put together, a drawing. Lines of texts are in frame_text.cpp.

namespace {
/// A large memcpy is one instruction that valgrind counts by the byte; in pieces the count of a frame (tests/bench/frame_bench) is true.
template <typename Part>
void copy_in_pieces(Part* to, std::span<Part const> from) {
    constexpr std::size_t piece = 1024 / sizeof(Part);
    for (std::size_t at = 0; at < from.size(); at += piece) std::memcpy(to + at, from.data() + at, std::min(piece, from.size() - at) * sizeof(Part));
}
}  // namespace

Frame::RowHeight& Frame::row_height_of(std::uint64_t row, float width) {
    std::uint64_t const key = mixed(mixed(row, std::bit_cast<std::uint32_t>(width)), tools_.fonts.identity() << 8 | tools_.language);
    RowHeight& known = row_heights_[key >> 32 & (most_rows - 1)];
    if (known.key != key) known = {key, -1};
    return known;
}

Frame::Words& Frame::words_of(std::uint64_t key) {
    std::uint64_t const whole = mixed(key, tools_.language);
    Words& known = words_[whole >> 32 & (most_words - 1)];
    if (known.key != whole) known.key = whole, known.made = false;
    return known;
}

std::optional<float> Frame::row_height(std::uint64_t row, float width) {
    RowHeight const& known = row_height_of(row, width);
    return known.height >= 0 ? std::optional{known.height} : std::nullopt;
}

std::uint64_t Frame::with_letters(std::uint64_t key) const {
    for (Style const style : {Style::small, Style::small_strong, Style::button}) {
        ImFontGlyph const* const glyph = measure(style).font->FindGlyph('e');
        if (glyph) key = (key ^ (std::bit_cast<std::uint32_t>(glyph->U0) | std::uint64_t{std::bit_cast<std::uint32_t>(glyph->V0)} << 32)) * 0x100000001B3ULL;
    }
    return key;
}

Frame::KeptFrom Frame::keep_from() const {
    ImDrawList const& list = tools_.list;
    return {list.VtxBuffer.Size, list.IdxBuffer.Size, list.CmdBuffer.Size, list._VtxCurrentIdx};
}

void Frame::keep(std::uint64_t key, KeptFrom from) {
    ImDrawList const& list = tools_.list;
    kept_.key = key;
    kept_.corners.clear();
    kept_.order.clear();
    if (list.CmdBuffer.Size != from.commands) return;  // it began anew on the way: numbers of corners would not fit
    kept_.corners.assign(list.VtxBuffer.begin() + from.corner, list.VtxBuffer.end());
    for (int i = from.number; i < list.IdxBuffer.Size; ++i) kept_.order.push_back(static_cast<ImDrawIdx>(list.IdxBuffer[i] - from.first));
}

bool Frame::drawn_again(std::uint64_t key) {
    if (tools_.drawn || kept_.key != key || kept_.corners.empty()) return false;  // an audit wants to see each part
    ImDrawList& list = tools_.list;
    // Corners are counted from here on, so the numbers of the kept ones hold as they are.
    list._CmdHeader.VtxOffset = static_cast<unsigned>(list.VtxBuffer.Size);
    list._OnChangedVtxOffset();
    list.PrimReserve(static_cast<int>(kept_.order.size()), static_cast<int>(kept_.corners.size()));
    copy_in_pieces(list._VtxWritePtr, std::span<ImDrawVert const>(kept_.corners));
    copy_in_pieces(list._IdxWritePtr, std::span<ImDrawIdx const>(kept_.order));
    list._VtxWritePtr += kept_.corners.size();
    list._IdxWritePtr += kept_.order.size();
    list._VtxCurrentIdx += static_cast<unsigned>(kept_.corners.size());
    return true;
}

}  // namespace sprank::ui
