#include "compile/markdown.hpp"

#include <md4c.h>

#include <algorithm>
#include <set>

namespace sprank::compile {
namespace {

struct Finding {
    std::string_view what, advice;
};

/// What md4c's callbacks share.
struct Check {
    std::string_view text;
    std::string const& file;
    int first_line;
    std::string_view field;
    Report& report;
    std::set<std::string_view> told;
    std::ptrdiff_t position = 0;  ///< byte of the last text seen: md4c does not say where a block begins
    int list_depth = 0;
    Finding pending{};  ///< told at the next text, whose place is known

    void tell(Finding finding) {
        if (!told.insert(finding.what).second) return;
        auto const before = text.substr(0, static_cast<std::size_t>(position));
        auto const line = first_line + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
        report.error({file, line, 0, std::string(field)}, "markdown", std::string(finding.what), std::string(finding.advice));
    }
    void later(Finding finding) {
        if (!pending.what.empty() && pending.what != finding.what) tell(pending);  // the parts of a table begin as one
        pending = finding;
    }
};

Finding finding_for(MD_BLOCKTYPE type) {
    switch (type) {
        case MD_BLOCK_OL: return {"Een genummerde lijst kan hier niet.", "Gebruik streepjes: \"- \"."};
        case MD_BLOCK_QUOTE: return {"Een regel die met > begint kan hier niet.", "Haal het teken > weg."};
        case MD_BLOCK_HR: return {"Een streep over de hele breedte kan hier niet.", "Haal de regel weg."};
        case MD_BLOCK_H: return {"Een kop kan hier niet.", "Haal de tekens # weg."};
        case MD_BLOCK_CODE: return {"Een ingesprongen blok kan hier niet.", "Haal de spaties aan het begin van de regel weg."};
        case MD_BLOCK_HTML: return {"HTML kan hier niet.", "Schrijf gewone tekst."};
        default: return {"Een tabel kan hier niet.", "Schrijf zinnen of een lijst."};
    }
}

int enter_block(MD_BLOCKTYPE type, void*, void* data) {
    auto& check = *static_cast<Check*>(data);
    if (type == MD_BLOCK_UL && ++check.list_depth > 1) check.later({"Een lijst in een lijst kan hier niet.", "Maak er één lijst van."});
    if (type != MD_BLOCK_DOC && type != MD_BLOCK_P && type != MD_BLOCK_UL && type != MD_BLOCK_LI) check.later(finding_for(type));
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* data) {
    if (type == MD_BLOCK_UL) --static_cast<Check*>(data)->list_depth;
    return 0;
}

int enter_span(MD_SPANTYPE type, void*, void* data) {
    auto& check = *static_cast<Check*>(data);
    if (type == MD_SPAN_A || type == MD_SPAN_IMG) {
        check.later({"Een link of plaatje kan hier niet.", "Schrijf gewone tekst."});
    } else if (type == MD_SPAN_STRONG || type == MD_SPAN_EM) {
        check.later({"Vet en cursief worden niet getoond.", "Haal de sterretjes of liggende streepjes rond de woorden weg."});
    } else {
        check.later({"Deze opmaak kan hier niet.", "Haal de tekens eromheen weg."});
    }
    return 0;
}

int leave_span(MD_SPANTYPE, void*, void*) { return 0; }

int text_seen(MD_TEXTTYPE type, MD_CHAR const* text, MD_SIZE, void* data) {
    auto& check = *static_cast<Check*>(data);
    // md4c hands out pieces of our own text, and constants for entities and line ends
    auto const* const begin = check.text.data();
    if (std::less_equal<>{}(begin, text) && std::less_equal<>{}(text, begin + check.text.size())) check.position = text - begin;
    if (!check.pending.what.empty()) check.tell(check.pending);
    check.pending = {};
    if (type == MD_TEXT_HTML) check.tell({"HTML kan hier niet.", "Schrijf gewone tekst."});
    if (type == MD_TEXT_ENTITY) check.tell({"Een teken als &amp; kan hier niet.", "Schrijf het teken zelf."});
    return 0;
}

}  // namespace

void check_markdown(std::string_view text, std::string const& file, int first_line, std::string_view field,
                    Report& report) {
    Check check{text, file, first_line, field, report, {}, 0, 0, {}};
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = text_seen;
    md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &check);
    if (!check.pending.what.empty()) check.tell(check.pending);
}

}  // namespace sprank::compile
