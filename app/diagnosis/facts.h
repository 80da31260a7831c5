// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenlibrary.h"

#include <QList>
#include <QString>

namespace settings {
class Settings;
}
namespace azuredevops {
class Service;
}

namespace diagnosis {

/// What is found out about one thing. The name is a stable word, never translated.
struct Fact
{
    QString name;
    QString value;
};
using Facts = QList<Fact>;

/// @a value from outside, harmless and without what looks like a secret.
[[nodiscard]] QString cleared(const QString &value);

/// A line for each of @a facts.
[[nodiscard]] QString textOf(const Facts &facts);

/// What the program is built on, and where it runs. Asks nobody.
[[nodiscard]] Facts systemFacts();
/// How much room there is where the program writes.
[[nodiscard]] Facts roomFacts(const QString &libraryFile);
/// Which way goes out, who says so, and who is trusted.
[[nodiscard]] Facts wayFacts(azuredevops::Service &service, const settings::Settings &settings);
/// What is stored, without the names of organizations and tokens.
[[nodiscard]] Facts libraryFacts(const library::TokenLibrary &library, const QList<int> &days);

} // namespace diagnosis
