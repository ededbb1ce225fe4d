// What a machine tells of itself, on a machine that was laid out for it.
#include "store/machine_readings.hpp"

#include <doctest/doctest.h>

#include "store/scratch_folder.hpp"

namespace sprank::store {
namespace {

void lay(std::filesystem::path const& path, std::string const& text) {
    std::filesystem::create_directories(path.parent_path());
    write_bytes(path, text);
}

TEST_CASE("the hottest sensor that can be right is the temperature") {
    ScratchFolder const machine;
    CHECK_FALSE(temperature_c(machine / ".").has_value());
    lay(machine / "sys/class/thermal/thermal_zone0/temp", "41500\n");
    lay(machine / "sys/class/thermal/thermal_zone1/temp", "67400\n");
    lay(machine / "sys/class/thermal/thermal_zone2/temp", "-273200\n");
    lay(machine / "sys/class/thermal/thermal_zone3/temp", "kapot\n");
    lay(machine / "sys/class/thermal/cooling_device0/temp", "99000\n");
    CHECK(temperature_c(machine / ".") == 67);
}

TEST_CASE("memory is the proportional share of the process that is asked for") {
    ScratchFolder const machine;
    lay(machine / "proc/self/smaps_rollup", "00400000-7ffd [rollup]\nRss:  300000 kB\nPss:  98304 kB\nPss_Dirty: 5 kB\n");
    lay(machine / "proc/77/smaps_rollup", "Pss: 2048 kB\n");
    CHECK(memory_mb(machine / ".") == 96);
    CHECK(memory_mb(machine / ".", "77") == 2);
    CHECK_FALSE(memory_mb(machine / ".", "78").has_value());
    CHECK(memory_mb().value_or(1) > 0);
}

TEST_CASE("whether the disk takes writes is read from what is mounted last") {
    ScratchFolder const machine;
    CHECK_FALSE(root_is_read_only(machine / ".").has_value());
    lay(machine / "proc/mounts", "rootfs / rootfs rw 0 0\n/dev/sda1 / ext4 ro,relatime 0 0\ntmpfs /run tmpfs rw 0 0\n");
    CHECK(root_is_read_only(machine / ".") == true);
    lay(machine / "proc/mounts", "/dev/sda1 / ext4 rw,errors=remount-ro 0 0\n");
    CHECK(root_is_read_only(machine / ".") == false);
}

TEST_CASE("free room is told of a folder that is there") {
    ScratchFolder const folder;
    CHECK(disk_free_mb(folder / ".").has_value());
    CHECK_FALSE(disk_free_mb(folder / "nergens").has_value());
}

}  // namespace
}  // namespace sprank::store
