// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/button.h"

namespace widgets {

/// The one thing to do in a window or on a card, in the accent colour. Pale while it cannot be
/// pressed; drawn like any other button while setPrimary(false).
class PrimaryButton final : public Button
{
    Q_OBJECT

public:
    /// Around what is drawn, for the ring of the focus.
    static constexpr int ringRoom = 3;

    explicit PrimaryButton(QWidget *parent = nullptr);
    PrimaryButton(const QString &name, const QString &text, QWidget *parent = nullptr);

    void setPrimary(bool primary);
    [[nodiscard]] bool isPrimary() const noexcept { return m_primary; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawDisabled(QStyleOptionButton &option, QPainter &painter) const;
    void drawWords(QStyleOptionButton &option, QPainter &painter) const;

    bool m_primary = true;
};

} // namespace widgets
