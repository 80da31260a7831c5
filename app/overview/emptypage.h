// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/scrollarea.h"

namespace overview {

class TokenActions;

/// What is seen while nothing is stored: how to begin.
class EmptyPage final : public widgets::ScrollArea
{
    Q_OBJECT

public:
    /// @a actions must outlive the page.
    explicit EmptyPage(const TokenActions &actions, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_drawing;
};

} // namespace overview
