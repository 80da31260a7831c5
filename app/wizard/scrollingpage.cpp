// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/scrollingpage.h"

#include "widgets/scrollarea.h"

#include <QAbstractButton>
#include <QApplication>
#include <QVBoxLayout>
#include <QWizard>

namespace wizard {

using widgets::ScrollArea;

namespace {

/// Makes Tab follow @a layout, from @a last on, in whatever order its widgets were made.
QWidget *orderTabs(const QLayout &layout, QWidget *last)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *const item = layout.itemAt(i);
        QWidget *const widget = item->widget();
        if (const QLayout *const inner = widget ? widget->layout() : item->layout())
            last = orderTabs(*inner, last);
        if (widget && widget->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(last, widget);
            last = widget;
        }
    }
    return last;
}

} // namespace

ScrollingPage::ScrollingPage(QWidget *parent)
    : QWizardPage(parent)
    , m_content(new QVBoxLayout)
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(2, 2, 8, 2);
    layout->addLayout(m_content);
    layout->addStretch();

    auto *const area = new ScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // Tab goes from control to control, and scrolls to each
    area->setWidgetResizable(true);
    area->setWidget(body);
    // The area takes its background from the wizard, as a page without one would.
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);

    // Qt scrolls to what Tab reaches from within the area, but not from the buttons below.
    connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(area);
}

void ScrollingPage::suitGoingOn()
{
    if (!wizard() || wizard()->currentPage() != this)
        return; // QWizard asks isComplete() when it shows the page
    const auto which = isCommitPage() ? QWizard::CommitButton
        : isFinalPage()               ? QWizard::FinishButton
                                      : QWizard::NextButton;
    QAbstractButton *const button = wizard()->button(which);
    if (button->hasFocus() && !isComplete())
        setFocus(); // or Qt would give it to Back, and the next Return would go there
    button->setEnabled(isComplete());
}

void ScrollingPage::showEvent(QShowEvent *event)
{
    orderTabs(*m_content, this);
    QWizardPage::showEvent(event);
}

} // namespace wizard
