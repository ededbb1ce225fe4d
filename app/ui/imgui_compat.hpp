#pragma once
// The only place that knows which Dear ImGui this is: 1.86 on Debian 12, 1.90.1 on Debian 13.
#include <imgui.h>
#include <imgui_freetype.h>

namespace sprank::ui {

inline void use_freetype(ImFontAtlas& atlas) { atlas.FontBuilderIO = ImGuiFreeType::GetBuilderForFreeType(); }

}  // namespace sprank::ui
