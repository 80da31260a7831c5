// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>

#include <optional>

namespace library {

/// When a token expires, by what the person has said: nothing yet, that it is not known, or a day.
class Expiry
{
public:
    Expiry() = default; ///< nothing yet
    [[nodiscard]] static Expiry unknown() { return Expiry(true, std::nullopt); }
    [[nodiscard]] static Expiry on(QDate day) { return Expiry(false, day); }
    /// As the library has it, which knows a day or none.
    [[nodiscard]] static Expiry recorded(std::optional<QDate> day) { return Expiry(!day, day); }

    [[nodiscard]] bool isUnknown() const noexcept { return m_isUnknown; }
    /// In UTC; empty unless there is one.
    [[nodiscard]] std::optional<QDate> day() const { return m_day; }

private:
    Expiry(bool isUnknown, std::optional<QDate> day)
        : m_isUnknown(isUnknown)
        , m_day(day)
    {
    }

    bool m_isUnknown = false;
    std::optional<QDate> m_day;
};

} // namespace library
