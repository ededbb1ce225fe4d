#include "raster/spans.hpp"

#include <algorithm>
#include <cstring>

#include "raster/pixel.hpp"

#if defined(__SSE2__) && !defined(SPRANK_RASTER_PORTABLE)
#define SPRANK_RASTER_SSE2 1
#include <emmintrin.h>
#endif

namespace sprank::raster {
namespace {

#if SPRANK_RASTER_SSE2
__m128i load(void const* from) { return _mm_loadu_si128(static_cast<__m128i const*>(from)); }
__m128i load_half(void const* from) { return _mm_loadl_epi64(static_cast<__m128i const*>(from)); }
void store(void* to, __m128i value) { _mm_storeu_si128(static_cast<__m128i*>(to), value); }
__m128i low_words(__m128i bytes) { return _mm_unpacklo_epi8(bytes, _mm_setzero_si128()); }
__m128i high_words(__m128i bytes) { return _mm_unpackhi_epi8(bytes, _mm_setzero_si128()); }
__m128i every_pixel(std::uint32_t colour) { return _mm_set1_epi32(static_cast<int>(colour)); }

/// multiply() of pixel.hpp in eight words.
__m128i multiply_words(__m128i values, __m128i by) {
    __m128i const product = _mm_add_epi16(_mm_mullo_epi16(values, by), _mm_set1_epi16(128));
    return _mm_srli_epi16(_mm_add_epi16(product, _mm_srli_epi16(product, 8)), 8);
}

__m128i multiply_bytes(__m128i one, __m128i other) {
    return _mm_packus_epi16(multiply_words(low_words(one), low_words(other)), multiply_words(high_words(one), high_words(other)));
}

/// The alpha of each of two pixels in all four of its words.
__m128i alpha_words(__m128i two_pixels) {
    constexpr int alpha = _MM_SHUFFLE(3, 3, 3, 3);
    return _mm_shufflehi_epi16(_mm_shufflelo_epi16(two_pixels, alpha), alpha);
}

/// blended() of four pixels.
__m128i blend_four(__m128i under, __m128i source) {
    __m128i const full = _mm_set1_epi16(255);
    __m128i const low = _mm_sub_epi16(full, alpha_words(low_words(source)));
    __m128i const high = _mm_sub_epi16(full, alpha_words(high_words(source)));
    __m128i const rest = _mm_packus_epi16(multiply_words(low_words(under), low), multiply_words(high_words(under), high));
    return _mm_add_epi8(rest, source);
}

/// Four 16.16 channels of one pixel to straight words 0..255 in the low half.
__m128i channel_words(__m128i channels) {
    __m128i const whole = _mm_srai_epi32(channels, 16);
    __m128i const bytes = _mm_packus_epi16(_mm_packs_epi32(whole, whole), _mm_setzero_si128());
    return low_words(bytes);
}

/// Two straight pixels as words to premultiplied words; alpha itself is multiplied by one.
__m128i premultiply_words(__m128i two_pixels) {
    __m128i const alpha_place = _mm_set_epi16(255, 0, 0, 0, 255, 0, 0, 0);
    __m128i const by = _mm_or_si128(alpha_words(two_pixels), alpha_place);
    return multiply_words(two_pixels, by);
}
#else
/// A 16.16 channel to 0..255.
std::uint32_t channel(std::uint32_t value) {
    return static_cast<std::uint32_t>(std::clamp(static_cast<std::int32_t>(value) >> 16, 0, 255));
}
#endif

/// Between two pixels, by / 256 of the way, each channel rounded.
std::uint32_t between(std::uint32_t one, std::uint32_t other, std::uint32_t by) {
    constexpr std::uint32_t pair = 0x00FF00FFu;
    std::uint32_t const low = (one & pair) * (256 - by) + (other & pair) * by + 0x00800080u;
    std::uint32_t const high = (one >> 8 & pair) * (256 - by) + (other >> 8 & pair) * by + 0x00800080u;
    return (low >> 8 & pair) | (high & ~pair);
}

/// A place in a texture: the texel left of it or above it, and how far it is to the next in 1/256, four at a time: so a picture
/// whose corners do not fall on the grid of positions quite exactly is still taken texel by texel.
struct Place {
    int whole;
    std::uint32_t part;
    explicit Place(std::uint32_t ramp) : whole(static_cast<std::int32_t>(ramp) >> 16), part(ramp >> 8 & 252u) {}
};

std::uint32_t sample_at_edge(Texture const& texture, Place u, Place v) {
    std::uint32_t const left = between(texture.texel(u.whole, v.whole), texture.texel(u.whole, v.whole + 1), v.part);
    std::uint32_t const right = between(texture.texel(u.whole + 1, v.whole), texture.texel(u.whole + 1, v.whole + 1), v.part);
    return between(left, right, u.part);
}

std::uint32_t sample_coverage(Texture const& texture, Place u, Place v) {
    std::uint8_t const* const top = texture.coverage_row(v.whole) + u.whole;
    std::uint8_t const* const bottom = top + texture.width();
    auto const two = [](std::uint8_t const* at) { return at[0] | std::uint32_t{at[1]} << 16; };
    std::uint32_t const columns = two(top) * (256 - v.part) + two(bottom) * v.part + 0x00800080u;
    std::uint32_t const left = columns >> 8 & 255u;
    std::uint32_t const right = columns >> 24;
    return ((left * (256 - u.part) + right * u.part + 128) >> 8) * 0x01010101u;
}

std::uint32_t sample_colour(Texture const& texture, Place u, Place v) {
    std::uint32_t const* const top = texture.colour_row(v.whole) + u.whole;
    std::uint32_t const* const bottom = top + texture.width();
#if SPRANK_RASTER_SSE2
    __m128i const down = _mm_set1_epi16(static_cast<short>(v.part));
    __m128i const up = _mm_sub_epi16(_mm_set1_epi16(256), down);
    __m128i const half = _mm_set1_epi16(128);
    __m128i const both = _mm_add_epi16(_mm_mullo_epi16(low_words(load_half(top)), up), _mm_mullo_epi16(low_words(load_half(bottom)), down));
    __m128i const columns = _mm_srli_epi16(_mm_add_epi16(both, half), 8);
    __m128i const right = _mm_set1_epi16(static_cast<short>(u.part));
    __m128i const weights = _mm_unpacklo_epi64(_mm_sub_epi16(_mm_set1_epi16(256), right), right);
    __m128i const weighted = _mm_mullo_epi16(columns, weights);
    __m128i const sum = _mm_add_epi16(_mm_add_epi16(weighted, _mm_srli_si128(weighted, 8)), half);
    return static_cast<std::uint32_t>(_mm_cvtsi128_si32(_mm_packus_epi16(_mm_srli_epi16(sum, 8), sum)));
#else
    return between(between(top[0], bottom[0], v.part), between(top[1], bottom[1], v.part), u.part);
#endif
}

}  // namespace

void fill(std::uint32_t* under, int count, std::uint32_t colour) {
#if SPRANK_RASTER_SSE2
    __m128i const four = every_pixel(colour);
    for (; count >= 4; count -= 4, under += 4) store(under, four);
#endif
    std::fill_n(under, count, colour);
}

void blend_colour(std::uint32_t* under, int count, std::uint32_t colour) {
#if SPRANK_RASTER_SSE2
    __m128i const source = every_pixel(colour);
    for (; count >= 4; count -= 4, under += 4) store(under, blend_four(load(under), source));
#endif
    for (; count > 0; --count, ++under) *under = blended(*under, colour);
}

void blend_row(std::uint32_t* under, int count, std::uint32_t const* row) {
#if SPRANK_RASTER_SSE2
    // Of a cut-out most is either clear or solid; neither needs arithmetic.
    __m128i const clear = _mm_setzero_si128(), solid = every_pixel(0xFF000000u);
    constexpr int all = 0xFFFF;
    for (; count >= 4; count -= 4, under += 4, row += 4) {
        __m128i const source = load(row);
        if (_mm_movemask_epi8(_mm_cmpeq_epi32(source, clear)) == all) continue;
        bool const covers = _mm_movemask_epi8(_mm_cmpeq_epi32(_mm_and_si128(source, solid), solid)) == all;
        store(under, covers ? source : blend_four(load(under), source));
    }
#endif
    for (; count > 0; --count, ++under, ++row) *under = blended(*under, *row);
}

void blend_coverage(std::uint32_t* under, int count, std::uint8_t const* coverage, std::uint32_t colour) {
#if SPRANK_RASTER_SSE2
    __m128i const colours = every_pixel(colour);
    for (; count >= 4; count -= 4, under += 4, coverage += 4) {
        int four;
        std::memcpy(&four, coverage, 4);
        if (four == 0) continue;  // most of a glyph's box is empty
        __m128i const bytes = _mm_cvtsi32_si128(four);
        __m128i const twice = _mm_unpacklo_epi8(bytes, bytes);
        store(under, blend_four(load(under), multiply_bytes(colours, _mm_unpacklo_epi16(twice, twice))));
    }
#endif
    for (; count > 0; --count, ++under, ++coverage) {
        if (*coverage != 0) *under = blended(*under, multiply_all(colour, *coverage));
    }
}

void shade(std::uint32_t* out, int count, std::array<Ramp, 4> const& channels) {
#if SPRANK_RASTER_SSE2
    auto lanes = [](std::uint32_t a, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
        return _mm_setr_epi32(static_cast<int>(a), static_cast<int>(b), static_cast<int>(c), static_cast<int>(d));
    };
    __m128i value = lanes(channels[0].start, channels[1].start, channels[2].start, channels[3].start);
    __m128i const step = lanes(channels[0].step, channels[1].step, channels[2].step, channels[3].step);
    for (; count >= 2; count -= 2, out += 2) {
        __m128i const next = _mm_add_epi32(value, step);
        __m128i const two = premultiply_words(_mm_unpacklo_epi64(channel_words(value), channel_words(next)));
        _mm_storel_epi64(reinterpret_cast<__m128i*>(out), _mm_packus_epi16(two, two));
        value = _mm_add_epi32(next, step);
    }
    if (count > 0) {
        __m128i const one = premultiply_words(channel_words(value));
        *out = static_cast<std::uint32_t>(_mm_cvtsi128_si32(_mm_packus_epi16(one, one)));
    }
#else
    auto [blue, green, red, alpha] = channels;
    for (; count > 0; --count, ++out) {
        *out = premultiplied(channel(red.start), channel(green.start), channel(blue.start), channel(alpha.start));
        for (Ramp* ramp : {&blue, &green, &red, &alpha}) ramp->start += ramp->step;
    }
#endif
}

void modulate(std::uint32_t* row, int count, std::uint32_t colour) {
#if SPRANK_RASTER_SSE2
    __m128i const by = every_pixel(colour);
    for (; count >= 4; count -= 4, row += 4) store(row, multiply_bytes(load(row), by));
#endif
    for (; count > 0; --count, ++row) *row = modulated(*row, colour);
}

void modulate(std::uint32_t* row, int count, std::uint32_t const* colours) {
#if SPRANK_RASTER_SSE2
    for (; count >= 4; count -= 4, row += 4, colours += 4) store(row, multiply_bytes(load(row), load(colours)));
#endif
    for (; count > 0; --count, ++row, ++colours) *row = modulated(*row, *colours);
}

void sample(std::uint32_t* out, int count, Texture const& texture, Ramp u, Ramp v) {
    auto const columns = static_cast<unsigned>(texture.width() - 1);
    auto const rows = static_cast<unsigned>(texture.height() - 1);
    // One comparison each for "not before the first" and "has a neighbour after it": negative numbers wrap to large ones.
    auto const within = [&](int i) {
        auto const step = static_cast<std::uint32_t>(i);
        return static_cast<unsigned>(Place(u.start + u.step * step).whole) < columns &&
               static_cast<unsigned>(Place(v.start + v.step * step).whole) < rows;
    };
    // What lies within is in one piece.
    int first = 0;
    while (first < count && !within(first)) ++first;
    int last = count;
    while (last > first && !within(last - 1)) --last;
    auto const each = [&](int from, int to, auto sampled) {
        Ramp across{u.start + u.step * static_cast<std::uint32_t>(from), u.step};
        Ramp down{v.start + v.step * static_cast<std::uint32_t>(from), v.step};
        for (int i = from; i < to; ++i, across.start += u.step, down.start += v.step) {
            out[i] = sampled(texture, Place(across.start), Place(down.start));
        }
    };
    each(0, first, sample_at_edge);
    texture.is_alpha() ? each(first, last, sample_coverage) : each(first, last, sample_colour);
    each(last, count, sample_at_edge);
}

}  // namespace sprank::raster
