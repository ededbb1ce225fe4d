#include "import/import_table.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "import/columns_by_content.hpp"
#include "import/guess_mapping.hpp"
#include "import/mapping_file.hpp"

namespace sprank::import {
namespace {

namespace fs = std::filesystem;
constexpr int input_has_problems = 1, wrong_use = 2;

class TableImport {
public:
    TableImport(std::string const& bytes, std::string const& file, TableOptions const& options, Known const& known)
        : bytes_(bytes),
          file_(file),
          options_(options),
          known_(known),
          mapping_file_(options.mapping.empty() ? mapping_path(file) : options.mapping) {}

    tl::expected<ImportedTable, RefusedTable> read() {
        std::error_code error;
        saved_ = !options_.mapping.empty() || fs::exists(mapping_file_, error);
        if (!saved_) take_mapping_beside();
        if (saved_) {
            auto read = read_mapping(mapping_file_);
            if (!read)
                return tl::unexpected(RefusedTable{fs::exists(mapping_file_, error) ? input_has_problems : wrong_use, read.error().text});
            given_ = std::move(*read);
            read_with(given_.mapping);
        }
        look_into_columns();
        name_lines();
        tell();
        table_.told = told();
        return std::move(table_);
    }

private:
    void read_with(Mapping const& mapping) { table_.sheet = read_spreadsheet(bytes_, file_, options_.today, mapping); }

    /// The table of last month has another name and the same columns.
    void take_mapping_beside() {
        read_with({});
        line_ = line_of_tables(options_.source, table_.sheet.mapping, table_.sheet.unused);
        auto const other = mapping_beside(file_, line_);
        if (other.empty()) return;
        std::error_code error;
        saved_ = true;
        if (!fs::copy_file(other, mapping_file_, error)) mapping_file_ = other;
        out_ << "Deze tabel heeft dezelfde kolommen als een eerdere van deze bron. Wat welke kolom is, komt daarom uit " << other << ".\n";
    }

    void look_into_columns() {
        auto told = columns_by_content(table_.sheet, given_.mapping, known_);
        if (told.empty()) return;
        told.insert(given_.mapping.begin(), given_.mapping.end());
        read_with(told);
    }

    /// What is wrong with a field of a saved mapping is wrong on its line there.
    void name_lines() {
        for (Complaint& complaint : table_.sheet.content.complaints) {
            if (!complaint.spot.place.starts_with(place_of_field)) continue;
            auto const line = given_.lines.find(complaint.spot.place.substr(place_of_field.size()));
            if (line != given_.lines.end()) complaint.spot = {mapping_file_, "regel " + std::to_string(line->second)};
        }
    }

    void tell() {
        auto const& sheet = table_.sheet;
        Mapping likely;
        if (!sheet.likely_text.empty()) likely["text"] = sheet.likely_text;
        if (auto column = likely_organisation(sheet, known_); !column.empty()) likely["organisation"] = std::move(column);
        if (!sheet.mapping.empty()) out_ << file_ << ": deze kolommen zijn gebruikt\n" << used_lines(sheet.mapping);
        for (auto const& column : sheet.unused) out_ << "niet gebruikt: " << column << '\n';
        if (saved_)
            tell_mapping();
        else if (!sheet.mapping.empty())
            keep_mapping(mapping_text(sheet.mapping, likely, line_));
        advise(likely);
    }

    ToldTable told() const {
        ToldTable told{file_, {}, table_.sheet.unused, mapping_file_, !saved_, out_.str()};
        for (auto const field : mapping_fields())
            if (auto const at = table_.sheet.mapping.find(field); at != table_.sheet.mapping.end())
                told.columns.emplace_back(at->second, std::string(short_field(field)));
        if (!table_.sheet.other_organisation.empty()) told.columns.emplace_back(table_.sheet.other_organisation, "organisatie, waar de eerste niemand noemt");
        for (auto const& column : table_.sheet.times) told.columns.emplace_back(column, "tijd");
        told.columns.insert(told.columns.end(), table_.sheet.beside.begin(), table_.sheet.beside.end());
        for (auto& column : told.unused)
            if (std::ranges::find(table_.sheet.remarks, column) != table_.sheet.remarks.end()) column += " (alleen of iets vervalt of vol is)";
        return told;
    }

    void tell_mapping() {
        out_ << "Dit komt uit " << mapping_file_ << ".";
        for (auto const& [field, column] : table_.sheet.mapping)
            if (!given_.mapping.contains(field)) out_ << " Niet daarin, maar geraden: " << field << ".";
        out_ << '\n';
    }

    /// Saves a guess once, also when nothing else is written: it is no content. What is there may be an editor's work and stays.
    void keep_mapping(std::string const& text) {
        std::ofstream stream(mapping_file_, std::ios::binary | std::ios::trunc);
        stream << text;
        if (stream.flush().good())
            out_ << "Dit is bewaard in " << mapping_file_ << ". Klopt het niet? Pas het daar aan en doe het opnieuw.\n";
        else
            out_ << "Dit kon niet worden bewaard in " << mapping_file_ << ".\n";
    }

    /// Which line of the mapping file would bring in what was not found.
    void advise(Mapping const& likely) {
        if (auto const text = likely.find("text"); text != likely.end())
            table_.text_hint = " Staan omschrijvingen in de kolom \"" + text->second + "\"? Zet dan in " + mapping_file_ + ": text: \"" +
                               text->second + "\"";
        if (table_.sheet.mapping.contains("organisation")) return;
        auto const column = likely.find("organisation");
        bool const known = column != likely.end();
        table_.no_organisation = "Staat zij in een kolom" + (known ? ", zoals \"" + column->second + "\"" : std::string{}) +
                                 "? Zet dan in " + mapping_file_ + ": organisation: \"" + (known ? column->second : "naam van de kolom") +
                                 "\". Is alles van één organisatie, geef dan --organisation.";
    }

    std::string const& bytes_;
    std::string const& file_;
    TableOptions const& options_;
    Known const& known_;
    std::ostringstream out_;
    std::string mapping_file_, line_;
    bool saved_ = false;
    SavedMapping given_;
    ImportedTable table_;
};

}  // namespace

tl::expected<ImportedTable, RefusedTable> import_table(std::string const& bytes, std::string const& file, TableOptions const& options,
                                                       Known const& known) {
    return TableImport(bytes, file, options, known).read();
}

}  // namespace sprank::import
