// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWizardPage>

class QVBoxLayout;

namespace widgets {
class Label;
class ScrollArea;
} // namespace widgets

namespace wizard {

/// A page that never cuts what is on it: at large text or in a small window it scrolls. What it
/// holds is one column, no wider than can be read, with the page's title on top.
/// Tab goes through it from top to bottom.
class ScrollingPage : public QWizardPage
{
    Q_OBJECT

public:
    /// Where the focus begins, if that is not the first control.
    [[nodiscard]] QWidget *start() const { return m_start; }

    /// Whether something on it wants attention; the rail shows that. By default nothing does.
    [[nodiscard]] virtual bool isInTrouble() const { return false; }

    /// What is free at the side where the column begins.
    [[nodiscard]] int margin() const;
    /// What is free at the other side.
    [[nodiscard]] int rest() const;

Q_SIGNALS:
    /// margin() and rest() may be something else now.
    void resized();
    /// isInTrouble() may be something else now.
    void troubleChanged();

protected:
    explicit ScrollingPage(QWidget *parent);

    // These hide QWizardPage's, out of which QWizard makes a banner.
    void setTitle(const QString &title);
    void setSubTitle(const QString &subTitle);
    [[nodiscard]] QString subTitle() const;

    /// Where the page's widgets go, from top to bottom; a stretch follows the last one.
    [[nodiscard]] QVBoxLayout *content() const noexcept { return m_content; }

    void setStart(QWidget *start) { m_start = start; }

    /// Lets the wizard's button follow isComplete(). At completeChanged() QWizard would hide the
    /// page for a moment, and whatever is announced there would be spoken anew.
    void suitGoingOn();
    /// How high @a part of the content can be for all of it to be seen at once; little or nothing
    /// if the rest fills the page.
    [[nodiscard]] int roomFor(const QWidget &part) const;
    /// Scrolls to @a part, which has just appeared.
    void reveal(QWidget *part);

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void suitFont();
    void suitWidth();

    widgets::ScrollArea *const m_area;
    QWidget *const m_column;
    widgets::Label *const m_title;
    widgets::Label *const m_subTitle;
    QVBoxLayout *const m_content;
    QWidget *m_start = nullptr;
};

} // namespace wizard
