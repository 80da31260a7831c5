// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

class QCoreApplication;

/// Installs the languages of the person, our own and Qt's, as long as @a app lives.
void translate(QCoreApplication &app);
