#include "core/message.hpp"

namespace sprank {

Message::Message(Message const&) = default;
Message::Message(Message&&) noexcept = default;
Message& Message::operator=(Message const&) = default;
Message& Message::operator=(Message&&) noexcept = default;
Message::~Message() = default;

}  // namespace sprank
