// doctest's options, and one of our own: --update keeps the exact pictures as they are drawn now.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>

#include "options.hpp"

int main(int count, char** words) {
    doctest::Context context(count, words);
    if (std::any_of(words + 1, words + count, [](std::string_view word) { return word == "--update"; })) {
        sprank::update_pictures = true;
        context.addFilter("source-file", "*exact_pictures_test.cpp");
    }
    return context.run();
}
