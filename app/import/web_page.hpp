#pragma once
#include <string_view>
#include <vector>

namespace sprank::import {

/// A script inside a page, and the line at which its text begins.
struct PageBlock {
    std::string_view text;  ///< lives as long as the page
    int line = 1;
};

/// The JSON-LD of a web page: what stands between <script type="application/ld+json"> and </script>. At most a thousand blocks.
std::vector<PageBlock> linked_data_of(std::string_view page);

}  // namespace sprank::import
