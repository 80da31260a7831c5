// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

class QWidget;

namespace manual {

/// Says over @a parent what this program is, in which version, and under which licence.
void openAbout(QWidget *parent);

} // namespace manual
