#include "store/text_list.hpp"

#include <algorithm>
#include <utility>

namespace sprank::store {
namespace {

bool needs_escape(char letter) { return letter == '"' || letter == '\\' || static_cast<unsigned char>(letter) < 0x20; }

void append_escaped(std::string& json, char letter) {
    static constexpr std::string_view digits = "0123456789abcdef";
    auto const code = static_cast<unsigned char>(letter);
    json += '\\';
    if (letter == '\n') json += 'n';
    else if (code < 0x20) json.append("u00").append(1, digits[code >> 4]).append(1, digits[code & 15]);
    else json += letter;
}

void append_quoted(std::string& json, std::string_view text) {
    json += '"';
    for (auto plain = text.begin();;) {
        auto const special = std::find_if(plain, text.end(), needs_escape);
        json.append(plain, special);
        if (special == text.end()) break;
        append_escaped(json, *special);
        plain = special + 1;
    }
    json += '"';
}

void append_list(std::string& json, TextList const& texts) {
    json += '[';
    for (auto const& text : texts) {
        if (&text != &texts.front()) json += ',';
        append_quoted(json, text);
    }
    json += ']';
}

/// Goes through the text once. Strict, because a list that we did not write is damage; and quick, because the kiosk reads all of
/// its reference data this way before the first picture.
class ListReader {
public:
    explicit ListReader(std::string_view json) : json_(json) {}

    bool at_end() const { return at_ == json_.size(); }

    /// Calls `element` for each element of an array; false as soon as one of them is not what it should be.
    template <typename Element>
    bool array(Element element) {
        if (!take('[')) return false;
        if (take(']')) return true;
        do {
            if (!element()) return false;
        } while (take(','));
        return take(']');
    }

    bool list(TextList& texts) {
        return array([&] { return string(texts.emplace_back()); });
    }

private:
    bool take(char letter) {
        if (at_ >= json_.size() || json_[at_] != letter) return false;
        ++at_;
        return true;
    }

    bool string(std::string& text) {
        if (!take('"')) return false;
        for (;;) {
            auto const stop = json_.find_first_of("\"\\", at_);
            if (stop == std::string_view::npos) return false;
            text.append(json_, at_, stop - at_);
            at_ = stop + 1;
            if (json_[stop] == '"') return true;
            if (!escape(text)) return false;
        }
    }

    bool escape(std::string& text) {
        if (at_ >= json_.size()) return false;
        char const kind = json_[at_++];
        if (kind == '"' || kind == '\\') {
            text += kind;
            return true;
        }
        if (kind == 'n') {
            text += '\n';
            return true;
        }
        if (kind != 'u' || json_.substr(at_, 2) != "00" || at_ + 4 > json_.size()) return false;
        int code = 0;
        for (char const digit : json_.substr(at_ + 2, 2)) {
            bool const decimal = digit >= '0' && digit <= '9';
            if (!decimal && (digit < 'a' || digit > 'f')) return false;
            code = code * 16 + (decimal ? digit - '0' : digit - 'a' + 10);
        }
        at_ += 4;
        text += static_cast<char>(code);
        return code < 0x20;
    }

    std::string_view json_;
    std::size_t at_ = 0;
};

}  // namespace

std::string to_json(TextList const& texts) {
    std::string json;
    append_list(json, texts);
    return json;
}

std::string to_json(LocalText const& text) { return to_json(text.all()); }

std::string to_json(LocalLines const& lines) {
    std::string json = "[";
    for (auto const& line : lines) {
        if (&line != &lines.front()) json += ',';
        append_list(json, line.all());
    }
    return json + "]";
}

bool from_json(std::string_view json, TextList& result) {
    result.clear();
    ListReader reader(json);
    return reader.list(result) && reader.at_end();
}

bool from_json(std::string_view json, LocalText& result) {
    TextList texts;
    if (!from_json(json, texts)) return false;
    result = LocalText(std::move(texts));
    return true;
}

bool from_json(std::string_view json, LocalLines& result) {
    result.clear();
    ListReader reader(json);
    auto const line = [&] {
        TextList texts;
        if (!reader.list(texts)) return false;
        result.emplace_back(std::move(texts));
        return true;
    };
    return reader.array(line) && reader.at_end();
}

}  // namespace sprank::store
