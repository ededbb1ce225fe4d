#pragma once

namespace sprank::shell {

/// Asks the machine to take memory back as soon as a large piece is let go of. Without it glibc learns from the first decoded
/// picture to keep such pieces, and after a tour of all screens the process holds twice what it uses. Once, before threads start.
void give_memory_back();

}  // namespace sprank::shell
