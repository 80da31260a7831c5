// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

namespace token {
class Token;
}

namespace diagnosis {

/// A text that is about to leave the program, looked through for secrets: as it stands, whatever
/// the case, wrapped, reversed, escaped, in Base64, in hexadecimal digits, and each in another.
class SecretProof
{
public:
    explicit SecretProof(const QString &text);

    /// True if the text holds @a secret, or 12 characters of it in a row.
    [[nodiscard]] bool holds(const token::Token &secret) const;

private:
    void take(const QByteArray &form);

    QList<QByteArray> m_forms;
    QSet<QByteArray> m_pieces; ///< all there are, of that length
};

} // namespace diagnosis
