// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace token {
class Token;
}

namespace cli {

/// As what tools want a token.
enum class TokenForm {
    Raw,
    Base64, ///< of ":token": user name, which may be empty, and password of HTTP
    Basic, ///< the same as the value of the header Authorization
    BasicHeader, ///< that header as a whole
};

/// The form that is called @a word on the command line.
[[nodiscard]] std::optional<TokenForm> tokenFormFrom(const QString &word);
/// The words for all forms, as they are listed to people.
[[nodiscard]] QString tokenFormWords();

[[nodiscard]] QByteArray inForm(const token::Token &token, TokenForm form);

/// A variable that is to hold the token.
struct TokenVariable
{
    QByteArray name;
    TokenForm form = TokenForm::Raw;
};

/// What `NAME` or `NAME=FORM` means; nullopt if it is neither, or NAME is one that the system
/// itself reads, which would lead elsewhere or show the token.
[[nodiscard]] std::optional<TokenVariable> tokenVariableFrom(const QString &text);

} // namespace cli
