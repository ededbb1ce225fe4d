#include "compile/content_folder.hpp"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <system_error>

#include "compile/encoding.hpp"
#include "compile/text_measure.hpp"

namespace sprank::compile {
namespace {

namespace fs = std::filesystem;

/// At most so many bytes; nothing when it cannot be read.
std::optional<std::string> read_at_most(fs::path const& path, std::size_t most) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return std::nullopt;
    std::string bytes;
    char block[65536];
    while (bytes.size() <= most) {
        stream.read(block, sizeof block);
        if (stream.gcount() <= 0) break;
        bytes.append(block, static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad()) return std::nullopt;
    return bytes;
}

std::string size_in_words(std::size_t bytes) {
    return bytes >= 1'000'000 ? std::to_string(bytes / 1'000'000) + " MB" : std::to_string(bytes / 1024) + " kB";
}

bool is_utf16(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

/// The first character that no text needs: a control character other than tab and line end.
std::size_t first_control_character(std::string_view text) {
    return static_cast<std::size_t>(std::find_if(text.begin(), text.end(),
                                                 [](char c) {
                                                     auto const byte = static_cast<unsigned char>(c);
                                                     return (byte < 0x20U && c != '\n' && c != '\t') || byte == 0x7FU;
                                                 }) -
                                    text.begin());
}

std::string with_plain_line_ends(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (bytes[i] != '\r') {
            text += bytes[i];
        } else if (i + 1 >= bytes.size() || bytes[i + 1] != '\n') {
            text += '\n';
        }
    }
    return text;
}

std::string only_utf8(std::string_view name) {
    std::string clean(name);
    while (auto const bad = first_bad_byte(clean)) clean[*bad] = '?';
    return clean;
}

}  // namespace

std::string ContentFolder::shown(std::string_view relative) const {
    if (relative.empty()) return only_utf8(shown_as_);
    return only_utf8(shown_as_ + "/" + std::string(relative));
}

bool ContentFolder::exists(std::string_view relative) const {
    std::error_code error;
    auto const status = fs::symlink_status(root_ / relative, error);
    return !error && status.type() != fs::file_type::not_found;
}

bool ContentFolder::is_folder(std::string_view relative) const {
    std::error_code error;
    return fs::is_directory(root_ / relative, error);
}

std::optional<std::string> ContentFolder::bytes(std::string_view relative, std::size_t most, Report& report) const {
    Where const where{shown(relative), 0, 0, ""};
    if (!exists(relative)) return std::nullopt;
    std::error_code error;
    auto const status = fs::status(root_ / relative, error);
    if (error || status.type() == fs::file_type::not_found) {
        report.error(where, "broken-link", "Deze verwijzing wijst naar niets, of in een kring.", "Zet hier het bestand zelf neer.");
        return std::nullopt;
    }
    if (status.type() != fs::file_type::regular) {
        report.error(where, "not-a-file", "Hier hoort een bestand te staan, maar dit is een map of iets anders.",
                     "Haal het weg en zet hier een gewoon bestand neer.");
        return std::nullopt;
    }
    auto content = read_at_most(root_ / relative, most);
    if (!content) {
        report.error(where, "unreadable", "Dit bestand kan niet worden gelezen.", "Kijk of je het mag openen.");
    } else if (content->size() > most) {
        report.error(where, "file-too-large", "Dit bestand is groter dan " + size_in_words(most) + ".", "Maak het kleiner of splits het.");
        return std::nullopt;
    }
    return content;
}

std::optional<SourceText> ContentFolder::text(std::string_view relative, std::size_t most, Report& report, IfMissing missing) const {
    if (!exists(relative)) {
        if (missing == IfMissing::report) {
            report.error({shown(relative), 0, 0, ""}, "file-missing", "Dit bestand is er niet.",
                         "Maak het aan, of kijk of de naam goed geschreven is.");
        }
        return std::nullopt;
    }
    auto content = bytes(relative, most, report);
    if (!content) return std::nullopt;
    return clean_text(shown(relative), std::move(*content), report);
}

std::vector<FolderEntry> ContentFolder::list(std::string_view relative) const {
    std::vector<FolderEntry> entries;
    std::error_code error;
    fs::directory_iterator iterator(root_ / relative, fs::directory_options::skip_permission_denied, error);
    for (fs::directory_iterator const end; !error && iterator != end; iterator.increment(error)) {
        auto name = iterator->path().filename().string();
        if (name.starts_with('.') || name == "README.md") continue;
        std::error_code unknown;
        entries.push_back({std::move(name), iterator->is_directory(unknown)});
    }
    std::sort(entries.begin(), entries.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
    return entries;
}

namespace {

bool is_table(std::string_view file) { return file.ends_with(".csv"); }

/// "Café" in bytes that no UTF-8 has; where there is UTF-8 as well, nobody knows what the rest is.
bool is_windows_1252(std::string_view bytes) {
    bool other = false;
    while (auto const bad = first_bad_byte(bytes)) {
        if (std::any_of(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(*bad),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80U; }))
            return false;
        bytes.remove_prefix(*bad + 1);
        other = true;
    }
    return other && std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80U; });
}

}  // namespace

std::optional<SourceText> clean_text(std::string file, std::string bytes, Report& report) {
    // What a spreadsheet saves is read as it is: that editor saved nothing "wrong".
    if (is_table(file) && is_windows_1252(bytes)) bytes = decoded(bytes).text;
    std::string_view content = bytes;
    if (is_utf16(content)) {
        report.error({file, 1, 1, ""}, "not-utf8", "Dit bestand is opgeslagen als UTF-16.",
                     is_table(file) ? "Kies in het rekenblad: Opslaan als, CSV UTF-8." : "Sla het op als UTF-8.");
        return std::nullopt;
    }
    if (content.starts_with("\xEF\xBB\xBF")) {
        content.remove_prefix(3);
        if (!is_table(file))
            report.warning({file, 1, 1, ""}, "byte-order-mark", "Het bestand begint met een onzichtbaar teken (BOM).",
                           "Sla het op als UTF-8 zonder BOM.");
    }
    if (auto const bad = first_bad_byte(content)) {
        auto const [line, column] = line_and_column(content, *bad);
        report.error({file, line, column, ""}, "not-utf8", "Hier staat een teken dat geen UTF-8 is, misschien een letter met een accent.",
                     "Sla het bestand op als UTF-8.");
        return std::nullopt;
    }
    auto text = with_plain_line_ends(content);
    if (auto const control = first_control_character(text); control < text.size()) {
        auto const [line, column] = line_and_column(text, control);
        report.error({file, line, column, ""}, "control-character", "Hier staat een teken dat niet in een tekst hoort.",
                     "Haal het weg. Is dit wel een tekstbestand?");
        return std::nullopt;
    }
    return SourceText{std::move(file), std::move(text)};
}

}  // namespace sprank::compile
