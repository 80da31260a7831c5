// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace manual {

/// What there is a text about, in the order of the contents. Whoever wants to be explained has one
/// of them as its dynamic property helpTopic.
[[nodiscard]] QStringList topics();

/// The Markdown of @a topic in @a language ("pt_BR", "pt"), or else in English; that of the first
/// topic if there is no such topic. Begins with a heading.
[[nodiscard]] QString textAbout(const QString &topic, const QString &language = {});

/// The heading of such a @a text.
[[nodiscard]] QString titleOf(const QString &text);

} // namespace manual
