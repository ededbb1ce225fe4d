# The only place that knows how Debian 12 and 13 name what we build on. Every library becomes one target sprank::<name> whose
# headers are system headers (no warnings from them); what is missing is named with the package that brings it.

find_package(PkgConfig QUIET)
if(NOT PKG_CONFIG_FOUND)
    message(FATAL_ERROR "pkg-config is missing: apt-get install pkg-config (or run kiosk/run, which installs everything)")
endif()

# The call site makes these; a target of pkg-config or of a CMake package file, under our own name.
function(sprank_library name target)
    add_library(sprank_${name} INTERFACE)
    target_link_libraries(sprank_${name} INTERFACE ${target} ${ARGN})
    add_library(sprank::${name} ALIAS sprank_${name})
endfunction()

function(sprank_from_pkg_config name module package)
    pkg_check_modules(${name} QUIET IMPORTED_TARGET ${module})
    if(NOT ${name}_FOUND)
        message(FATAL_ERROR "${module} is missing: apt-get install ${package} (or run kiosk/run, which installs everything)")
    endif()
    sprank_library(${name} PkgConfig::${name} ${ARGN})
endfunction()

macro(sprank_from_cmake name module target package)
    find_package(${module} QUIET)
    if(NOT TARGET ${target})
        message(FATAL_ERROR "${module} is missing: apt-get install ${package} (or run kiosk/run, which installs everything)")
    endif()
    sprank_library(${name} ${target})
endmacro()

find_package(Threads REQUIRED)
sprank_library(threads Threads::Threads)

# Values and errors
sprank_from_cmake(expected tl-expected tl::expected libexpected-dev)

# Windows, drawing, fonts
sprank_from_pkg_config(freetype freetype2 libfreetype-dev)
sprank_from_pkg_config(stb stb libstb-dev)
sprank_from_pkg_config(sdl sdl2 libsdl2-dev)
# A static library on both releases; it draws its glyphs with FreeType but says so nowhere.
sprank_from_pkg_config(imgui imgui libimgui-dev sprank::freetype)
# The service manager hears that the kiosk stands and moves
sprank_from_pkg_config(systemd libsystemd libsystemd-dev)
sprank_from_pkg_config(qrcode qrcodegencpp libqrcodegencpp-dev)

# Storage
find_package(SQLite3 QUIET)
sprank_from_cmake(sqlitecpp SQLiteCpp SQLiteCpp "libsqlitecpp-dev libsqlite3-dev")
target_link_libraries(sprank_sqlitecpp INTERFACE SQLite::SQLite3)
sprank_from_pkg_config(toml tomlplusplus libtomlplusplus-dev)
sprank_from_pkg_config(sodium libsodium libsodium-dev)

# Editors' files and pictures
sprank_from_pkg_config(yaml yaml-cpp libyaml-cpp-dev)
sprank_from_pkg_config(markdown md4c libmd4c-dev)
sprank_from_pkg_config(rsvg librsvg-2.0 librsvg2-dev)
sprank_from_pkg_config(pixbuf gdk-pixbuf-2.0 libgdk-pixbuf-2.0-dev)
sprank_from_pkg_config(cairo cairo libcairo2-dev)
sprank_from_pkg_config(png libpng libpng-dev)
# Other people's files
sprank_from_pkg_config(ical libical libical-dev)
sprank_from_pkg_config(pugixml pugixml libpugixml-dev)
# libcsv comes without a pkg-config file.
find_path(SPRANK_CSV_INCLUDE csv.h)
find_library(SPRANK_CSV_LIBRARY csv)
if(NOT SPRANK_CSV_INCLUDE OR NOT SPRANK_CSV_LIBRARY)
    message(FATAL_ERROR "libcsv is missing: apt-get install libcsv-dev (or run kiosk/run, which installs everything)")
endif()
sprank_library(csv ${SPRANK_CSV_LIBRARY})

# Command lines and JSON
sprank_from_cmake(cli CLI11 CLI11::CLI11 libcli11-dev)
sprank_from_cmake(json nlohmann_json nlohmann_json::nlohmann_json nlohmann-json3-dev)

# Tests
if(SPRANK_TESTS)
    sprank_from_cmake(doctest doctest doctest::doctest doctest-dev)
    # Comes with libsdl2-dev. Besides: xvfb and xdotool press on a real window; weston and xwayland are the kiosk's session;
    # systemd-analyze reads the units; dpkg-dev and file make the Debian package; shellcheck reads the scripts that run as root;
    # dosfstools makes USB sticks for the test of what is done with one.
    sprank_from_pkg_config(x11 x11 libx11-dev)
endif()
if(SPRANK_BENCH)
    sprank_from_cmake(benchmark benchmark benchmark::benchmark libbenchmark-dev)
endif()

# Fonts are found once, here; the program holds the folder in which both families stand.
find_path(SPRANK_FONT_ROOT_FOUND league-spartan/LeagueSpartan-Bold.otf PATHS /usr/share/fonts/opentype NO_DEFAULT_PATH)
if(NOT SPRANK_FONT_ROOT_FOUND)
    message(FATAL_ERROR "League Spartan is missing: apt-get install fonts-league-spartan (or run kiosk/run)")
endif()
if(NOT EXISTS ${SPRANK_FONT_ROOT_FOUND}/inter/Inter-Regular.otf)
    message(FATAL_ERROR "Inter is missing: apt-get install fonts-inter (or run kiosk/run)")
endif()
set(SPRANK_FONT_ROOT ${SPRANK_FONT_ROOT_FOUND})

# Faster builds where the machine has the tools for it.
find_program(SPRANK_CCACHE ccache)
if(SPRANK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SPRANK_CCACHE})
endif()
find_program(SPRANK_LINKER NAMES mold ld.lld)
if(SPRANK_LINKER)
    get_filename_component(linker_name ${SPRANK_LINKER} NAME)
    string(REPLACE "ld.lld" "lld" linker_name ${linker_name})
    add_link_options(-fuse-ld=${linker_name})
endif()
