// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>

namespace test {

/// The languages that there are translations into, but English: "de", "pt_BR".
[[nodiscard]] QStringList translations();

/// What nobody speaks: our sentences half as long again, each Latin letter with a mark, as in
/// "šêţ".
inline const QString longLanguage = QStringLiteral("long");
/// The same from right to left.
inline const QString mirroredLanguage = QStringLiteral("mirrored");

/// As long as it lives, what is said from then on is said in a language: its sentences, dates and
/// direction, as the program has them.
class Speaking final
{
public:
    /// @a language is one of translations(), or one of the two that nobody speaks. Ends the process
    /// if it cannot be had.
    explicit Speaking(const QString &language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace test
