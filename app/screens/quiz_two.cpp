#include <algorithm>
#include <array>
#include <cmath>

#include "core/text.hpp"
#include "screens/quiz_answers.hpp"

namespace sprank::screens {

using namespace ui;

namespace {
constexpr float column_gap = 12, words_gap = 8, sign = 44;
constexpr float name_left = 14 + sign + 12;  ///< of a name on its plane, after the sign
constexpr std::uint64_t unknown_number = 9;

/// Two rows of faces with the words that belong to both between them, the names before the rows; upright, above and below them.
class TwoRows {
public:
    TwoRows(View const& view, QuizQuestion const& screen, Frame& frame) : quiz_(view.session.quiz), screen_(screen), frame_(frame), choices_(answer_choices(quiz_)) {
        Room const room = room_of(view, frame);
        bool const portrait = frame.portrait(), tight = room.header.h > 0 || (!portrait && frame.height() < 1000);
        float const side = margin(frame), width = frame.width() - 2 * side;
        label_ = portrait ? 0.0f : 150.0f;
        if (!portrait)
            for (Person const person : {Person::first, Person::second}) label_ = std::clamp(name_left + frame.text_width(person_name(frame, person), Style::small_strong) + 16, label_, 250.0f);
        auto const columns = static_cast<float>(choices_.size() + 1);
        column_ = (width - label_ - (portrait ? columns - 1 : columns) * column_gap) / columns;
        for (AnswerChoice const& choice : choices_) words_ = std::max(words_, words_height(choice.text));
        words_ = std::max(words_, words_height(Key::quiz_unknown));
        name_ = portrait ? std::max(60.0f, frame.line_height(Style::body_strong) + 12) : 0.0f;
        float const bottom = room.body.bottom() - (tight ? 10.0f : 20.0f), lowest = frame.height() / 2 + 6;
        float const most = (bottom - lowest - words_ - 2 * words_gap - 2 * name_) / 2;
        row_ = std::clamp(most, 76.0f, portrait ? 150.0f : tight ? 116.0f : 126.0f);
        block_ = {side, bottom - 2 * (row_ + name_) - words_ - 2 * words_gap, width, 0};
    }

    float top() const { return block_.y; }

    void draw() const {
        float y = block_.y;
        if (name_ > 0) name_line(Person::first, y), y += name_;
        row(Person::first, y);
        y += row_ + words_gap;
        words_row(y);
        y += words_ + words_gap;
        row(Person::second, y);
        if (name_ > 0) name_line(Person::second, y + row_ + 4);
    }

private:
    float words_height(Key key) const { return frame_.text_height(frame_.say(key), Style::small_strong, column_); }
    float x(std::size_t column) const { return block_.x + (label_ > 0 ? label_ + column_gap : 0) + static_cast<float>(column) * (column_ + column_gap); }
    bool done(Person person) const { return screen_.given[person == Person::first ? 0 : 1]; }

    void words_row(float y) const {
        for (std::size_t i = 0; i <= choices_.size(); ++i) {
            std::string const& text = frame_.say(i < choices_.size() ? choices_[i].text : Key::quiz_unknown);
            float const height = frame_.text_height(text, Style::small_strong, column_);
            frame_.text(text, Style::small_strong, {x(i), y + (words_ - height) / 2, column_, height}, frame_.theme().ink, {.align = Align::centre, .name = "answer-words"});
        }
    }

    void row(Person person, float y) const {
        if (label_ > 0) label(person, {block_.x, y, label_, row_ - 8});
        auto const& answers = person == Person::first ? quiz_.answers : quiz_.beside;
        Answer const given = answers[quiz_.order[static_cast<std::size_t>(screen_.position)].value];
        bool const told = done(person) || screen_.position < quiz_.reached;
        std::string_view const name = person == Person::first ? "first" : "second";
        auto const spoken = [&](Key key) { return filled(frame_.say(Key::quiz_answer_spoken), {{"person", person_name(frame_, person)}, {"answer", frame_.say(key)}}); };
        for (std::size_t i = 0; i < choices_.size(); ++i) {
            int const value = choices_[i].value;
            std::string const words = spoken(choices_[i].text);
            AnswerTile const tile{.name = name, .number = static_cast<std::uint64_t>(value) + 1, .level = value, .chosen = told && given && *given == value, .spoken = words};
            if (answer_tile(frame_, {x(i), y, column_, row_}, tile)) frame_.send(QuizAnswered{static_cast<std::uint8_t>(value), person});
        }
        std::string const words = spoken(Key::quiz_unknown);
        AnswerTile const unknown{.name = name, .number = unknown_number, .level = -1, .chosen = told && !given, .spoken = words};
        if (answer_tile(frame_, {x(choices_.size()), y, column_, row_}, unknown)) frame_.send(QuizAnswered{std::nullopt, person});
    }

    /// Who, on a plane of the own colour.
    void label(Person person, Rect r) const {
        Theme const& theme = frame_.theme();
        Colour const fill = theme.fill(person_colour(person)), ink = theme.text_on_fill();
        frame_.fill(r, fill, 28);
        if (theme.contrast()) frame_.inner_outline(r, theme.outline(), 4, 28);
        float const room = r.w - name_left - 8;
        person_sign(frame_, person, {r.x + 14 + sign / 2, r.y + r.h / 2}, sign, done(person));
        std::string const& name = person_name(frame_, person);
        float const height = frame_.text_height(name, Style::small_strong, room);
        frame_.text(name, Style::small_strong, {r.x + name_left, r.y + (r.h - height) / 2, room, height}, ink, {.name = "person", .background = fill});
    }

    void name_line(Person person, float y) const {
        float const line = frame_.line_height(Style::body_strong), middle = y + (name_ - 8) / 2;
        person_sign(frame_, person, {block_.x + sign / 2, middle}, sign, done(person));
        frame_.text(person_name(frame_, person), Style::body_strong, {block_.x + sign + 16, middle - line / 2, block_.w - sign - 16, line}, frame_.theme().ink, {.name = "person"});
    }

    QuizState const& quiz_;
    QuizQuestion const& screen_;
    Frame& frame_;
    std::span<AnswerChoice const> choices_;
    float label_ = 0, column_ = 0, words_ = 0, name_ = 0, row_ = 0;
    Rect block_;
};
}  // namespace

std::string const& person_name(Frame& frame, Person person) { return frame.say(person == Person::first ? Key::quiz_first : Key::quiz_second); }

std::string_view person_colour(Person person) { return person == Person::first ? "energie" : "robots"; }

void person_sign(Frame& frame, Person person, Point centre, float size, bool done) {
    Theme const& theme = frame.theme();
    Colour const ink = theme.contrast() ? theme.sun : theme.on_colour, plane = theme.contrast() ? theme.paper : theme.pair(person_colour(person)).base;
    float const half = size / 2;
    Rect const square{centre.x - half, centre.y - half, size, size};
    float const radius = person == Person::first ? half : 8;
    frame.fill(square, ink, radius);
    if (done && theme.contrast()) return frame.icon("vink", centre, size * .7f, theme.on_colour);
    frame.fill(square.inset(6, 6), plane, std::max(2.0f, radius - 6));
    if (done) frame.icon("vink", centre, size * .64f, ink);
}

void draw_quiz_two(View const& view, QuizQuestion const& screen, Frame& frame) {
    float const side = margin(frame), y = draw_quiz_steps(view, screen, frame);
    TwoRows const rows(view, screen, frame);
    // Who has answered already is waited for by name.
    std::string ask = frame.say(Key::quiz_question);
    for (Person const person : {Person::first, Person::second})
        if (!screen.given[person == Person::first ? 0 : 1] && (screen.given[0] || screen.given[1])) ask = filled(frame.say(Key::quiz_waiting), {{"person", lowered(person_name(frame, person))}});
    draw_asked(view, screen, frame, {side, y, frame.width() - 2 * side, rows.top() - y - (frame.portrait() ? 0.0f : 26.0f)}, ask, 0);
    rows.draw();
}

}  // namespace sprank::screens
