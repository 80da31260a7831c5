// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPushButton>

namespace widgets {

/// Words that unfold what is below them, and fold it again.
class Disclosure final : public QPushButton
{
    Q_OBJECT

public:
    /// Folds @a content, which must outlive it; the caller lays both out.
    Disclosure(const QString &name, const QString &text, QWidget *content, QWidget *parent);

    void setUnfolded(bool unfolded);
    [[nodiscard]] bool isUnfolded() const noexcept { return m_isUnfolded; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *const m_content;
    bool m_isUnfolded = false;
};

} // namespace widgets
