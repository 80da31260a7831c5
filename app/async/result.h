// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <utility>
#include <variant>

namespace async {

/// Either a value or an error, never both. A stand-in for std::expected (C++23).
template<typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] const T &value() const { return std::get<0>(m_state); }
    [[nodiscard]] const E &error() const { return std::get<1>(m_state); }
    /// The value, or @a fallback instead of an error, whatever it is.
    [[nodiscard]] T value_or(T fallback) const { return *this ? value() : std::move(fallback); }

private:
    std::variant<T, E> m_state;
};

} // namespace async
