// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/look.h"

#include <QAbstractButton>
#include <QSize>

#include <type_traits>

namespace widgets {

/// One of Qt's controls, but never too small to be hit: with some fonts and styles theirs are.
template<typename Control>
class Target : public Control
{
public:
    using Control::Control;

    [[nodiscard]] QSize sizeHint() const override { return enough(Control::sizeHint()); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return enough(Control::minimumSizeHint());
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Control::paintEvent(event);
        if constexpr (!std::is_base_of_v<QAbstractButton, Control>)
            drawEdgeOfField(*this);
    }

private:
    static QSize enough(QSize natural)
    {
        return natural.expandedTo({smallestTarget, smallestTarget});
    }
};

} // namespace widgets
