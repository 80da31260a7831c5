// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QtGlobal>

/// Lets the program end with a sentence and the exit code of an error of our own where what it is
/// built on would end it without: no memory, no threads, a file that may not grow. The sentence is
/// made now, in the language of now.
void prepareLastWords();

/// While it lives, a screen on which no window can be opened ends the program in the same way,
/// where Qt would abort, or wait for it for ever. To be there while QApplication is made.
class ScreenWatch
{
    Q_DISABLE_COPY_MOVE(ScreenWatch)

public:
    ScreenWatch();
    ~ScreenWatch();
};
