// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace reminding {

/// What the program does by itself, if the person has chosen so.
struct ByItself
{
    bool reminds = false; ///< a notification for what has become due, each day
    bool checks = false; ///< the stored tokens, once a week

    friend bool operator==(const ByItself &, const ByItself &) = default;
};

/// Whether this system can do anything by itself: on Linux.
[[nodiscard]] bool canActByItself();

/// What is switched on now: timers of the person's systemd or, where that has none, an entry that
/// is started when they sign in.
[[nodiscard]] ByItself actsByItself();

/// Switches it on and off; what the system says if that cannot be.
[[nodiscard]] std::optional<QString> actByItself(const ByItself &wanted);

} // namespace reminding
