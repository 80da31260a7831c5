// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDebug>
#include <QStringView>

#include <optional>

namespace token {

/// What tokens consist of: neither a blank nor anything beyond ASCII.
[[nodiscard]] inline bool isVisibleAscii(QChar c) noexcept
{
    return c > u' ' && c < u'\x7f';
}

/// A personal access token. Prints as "Token(hidden)"; reveal() is the only way out,
/// so `git grep 'reveal('` lists every place that touches the secret. The bytes are
/// kept out of the swap space, within the system's limit, and overwritten when the last copy goes.
class Token
{
public:
    static constexpr qsizetype longest = 4096;

    /// nullopt unless @a text is what an Authorization header can carry: 1 to 4096
    /// visible ASCII characters without blanks. Cleaning is inspect()'s business.
    [[nodiscard]] static std::optional<Token> fromText(QStringView text);

    Token(const Token &) = default;
    Token(Token &&) noexcept = default;
    Token &operator=(const Token &other);
    Token &operator=(Token &&other) noexcept;
    ~Token();

    [[nodiscard]] const QByteArray &reveal() const noexcept { return m_secret; }

    friend bool operator==(const Token &, const Token &) = default;

private:
    explicit Token(QByteArray secret);

    QByteArray m_secret;
};

QDebug operator<<(QDebug debug, const Token &);

} // namespace token
