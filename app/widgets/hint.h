// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

class QLineEdit;

namespace widgets {

/// Shows @a words in @a field while it is empty, in a colour that can be read in every palette: the
/// styles' own is too pale in some.
void showHint(QLineEdit *field, const QString &words);

} // namespace widgets
