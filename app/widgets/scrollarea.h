// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

namespace widgets {

/// A scroll area that survives a screen reader: the one of Qt 6.4 indexes its accessible children
/// unchecked (QAccessibleAbstractScrollArea::child), and a reader asks for one that has just gone
/// whenever a scroll bar is hidden between its two questions, how many and which.
class ScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollArea(QWidget *parent = nullptr);
};

} // namespace widgets
