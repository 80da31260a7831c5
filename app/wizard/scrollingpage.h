// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWizardPage>

class QVBoxLayout;

namespace wizard {

/// A page that never cuts what is on it: at large text or in a small window it scrolls.
/// Tab goes through it from top to bottom.
class ScrollingPage : public QWizardPage
{
    Q_OBJECT

public:
    /// Where the focus begins, if that is not the first control.
    [[nodiscard]] QWidget *start() const { return m_start; }

protected:
    explicit ScrollingPage(QWidget *parent);

    /// Where the page's widgets go, from top to bottom; a stretch follows the last one.
    [[nodiscard]] QVBoxLayout *content() const noexcept { return m_content; }

    void setStart(QWidget *start) { m_start = start; }

    /// Lets the wizard's button follow isComplete(). At completeChanged() QWizard would hide the page
    /// for a moment, and whatever is announced there would be spoken anew.
    void suitGoingOn();

    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *const m_content;
    QWidget *m_start = nullptr;
};

} // namespace wizard
