#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compile/report.hpp"

namespace sprank::compile {

/// A source text as the readers want it: UTF-8 without a mark in front, lines ended by LF.
struct SourceText {
    std::string file;  ///< as shown to the editor
    std::string text;
};

/// A name in a folder.
struct FolderEntry {
    std::string name;
    bool is_folder = false;
};

/// The largest sources that are read. Beyond that it is a mistake (a film, a dump), and it is told instead of read.
inline constexpr std::size_t most_text_bytes = 1'000'000;
inline constexpr std::size_t most_table_bytes = 64'000'000;  ///< a hundred thousand offers in one table fit
inline constexpr std::size_t most_picture_bytes = 64 * 1024;

enum class IfMissing { report, silent };

/// A folder of sources, read with suspicion: links that go round, folders in the place of files, files without end and bytes that
/// are no text become problems, never a crash.
class ContentFolder {
public:
    ContentFolder(std::filesystem::path root, std::string shown_as) : root_(std::move(root)), shown_as_(std::move(shown_as)) {}

    std::filesystem::path const& root() const { return root_; }
    /// The path as an editor sees it; bytes of odd file names that are no UTF-8 are replaced by "?".
    std::string shown(std::string_view relative) const;

    /// A text; nothing after reporting why not.
    std::optional<SourceText> text(std::string_view relative, std::size_t most_bytes, Report&, IfMissing = IfMissing::report) const;
    /// Bytes of any kind; nothing after reporting why not. A missing file is not reported.
    std::optional<std::string> bytes(std::string_view relative, std::size_t most_bytes, Report&) const;
    /// Is there anything by that name?
    bool exists(std::string_view relative) const;
    /// What stands in a folder, sorted; hidden files and README.md left out. Empty when there is no such folder.
    std::vector<FolderEntry> list(std::string_view relative) const;
    bool is_folder(std::string_view relative) const;

private:
    std::filesystem::path root_;
    std::string shown_as_;
};

/// Checks and cleans raw bytes: not UTF-8 or with control characters gives nothing and a problem; a mark in front (BOM) is taken
/// off with a warning; CRLF becomes LF in silence.
std::optional<SourceText> clean_text(std::string file, std::string bytes, Report&);

}  // namespace sprank::compile
