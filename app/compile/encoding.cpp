#include "compile/encoding.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

class Converter {
public:
    explicit Converter(char const* from) : handle_(iconv_open("UTF-8", from)) {}
    ~Converter() {
        if (works()) iconv_close(handle_);
    }
    Converter(Converter const&) = delete;
    Converter& operator=(Converter const&) = delete;

    bool works() const { return handle_ != reinterpret_cast<iconv_t>(-1); }

    /// Bytes that mean nothing are skipped, `unit` at a time.
    void convert(std::string_view bytes, std::size_t unit, DecodedText& into) const {
        std::array<char, 1U << 14U> buffer;
        auto* from = const_cast<char*>(bytes.data());  // iconv's signature is older than const; it only reads
        std::size_t left = bytes.size();
        while (left > 0) {
            auto* to = buffer.data();
            std::size_t room = buffer.size();
            bool const stopped = iconv(handle_, &from, &left, &to, &room) == static_cast<std::size_t>(-1);
            int const cause = errno;
            into.text.append(buffer.data(), buffer.size() - room);
            if (!stopped || cause == E2BIG) continue;
            into.text += replacement;
            ++into.unreadable;
            auto const skipped = std::min(unit, left);
            from += skipped;
            left -= skipped;
        }
    }

private:
    iconv_t handle_;
};

/// UTF-16 without a mark: of European text, every second byte is zero.
Encoding without_mark(std::string_view bytes) {
    auto const sample = bytes.substr(0, 4096);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i) zeros[i % 2] += sample[i] == '\0' ? 1U : 0U;
    auto const half = sample.size() / 2;
    if (half >= 4 && zeros[1] > half * 3 / 4 && zeros[0] < half / 4) return Encoding::utf16_little;
    if (half >= 4 && zeros[0] > half * 3 / 4 && zeros[1] < half / 4) return Encoding::utf16_big;
    return first_bad_byte(bytes) ? Encoding::windows_1252 : Encoding::utf8;
}

/// Takes the mark off.
Encoding encoding_of(std::string_view& bytes) {
    struct Mark {
        std::string_view bytes;
        Encoding encoding;
    };
    constexpr std::array marks{Mark{"\xEF\xBB\xBF", Encoding::utf8}, Mark{"\xFF\xFE", Encoding::utf16_little},
                               Mark{"\xFE\xFF", Encoding::utf16_big}};
    for (auto const& mark : marks) {
        if (!bytes.starts_with(mark.bytes)) continue;
        bytes.remove_prefix(mark.bytes.size());
        return mark.encoding;
    }
    return without_mark(bytes);
}

char const* name_of(Encoding encoding) {
    switch (encoding) {
        case Encoding::utf16_little: return "UTF-16LE";
        case Encoding::utf16_big: return "UTF-16BE";
        case Encoding::windows_1252: return "WINDOWS-1252";
        case Encoding::utf8:
        case Encoding::unknown: break;
    }
    return "UTF-8";  // never asked for
}

/// Not through iconv: it lets characters above U+10FFFF pass.
void repair(std::string_view bytes, DecodedText& into) {
    while (auto const bad = first_bad_byte(bytes)) {
        into.text += bytes.substr(0, *bad);
        into.text += replacement;
        ++into.unreadable;
        bytes.remove_prefix(*bad + 1);
    }
    into.text += bytes;
}

/// "\r\n" and "\r" become "\n"; in place.
void unify_line_ends(std::string& text) {
    std::size_t to = 0;
    for (std::size_t from = 0; from < text.size(); ++from) {
        if (text[from] == '\r') {
            if (from + 1 < text.size() && text[from + 1] == '\n') continue;
            text[to++] = '\n';
        } else {
            text[to++] = text[from];
        }
    }
    text.resize(to);
}

}  // namespace

DecodedText decoded(std::string_view bytes) {
    DecodedText result;
    result.encoding = encoding_of(bytes);
    if (result.encoding == Encoding::utf8) {
        repair(bytes, result);
    } else {
        Converter const converter(name_of(result.encoding));
        if (!converter.works()) return {{}, Encoding::unknown, 0};
        bool const wide = result.encoding == Encoding::utf16_little || result.encoding == Encoding::utf16_big;
        converter.convert(bytes, wide ? 2 : 1, result);
    }
    unify_line_ends(result.text);
    return result;
}

}  // namespace sprank::compile
