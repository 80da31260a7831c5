// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLineEdit;

namespace widgets {

/// Shows to the eye what a masked field holds, in groups that can be compared. Only painted:
/// neither screen readers nor the accessibility bus can read it (design.md, promise 3).
class RevealedToken final : public QWidget
{
    Q_OBJECT

public:
    /// @a field must outlive the widget, and is where the secret stays.
    explicit RevealedToken(const QLineEdit &field, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QLineEdit &m_field;
};

} // namespace widgets
