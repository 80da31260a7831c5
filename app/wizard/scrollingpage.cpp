// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/scrollingpage.h"

#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/scrollarea.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using widgets::Label;
using widgets::scaled;
using widgets::ScrollArea;
using widgets::TypeSize;

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

/// Qt takes it for filler, which assistive programs pass over, and its name with it.
QAccessibleInterface *group(const QString &, QObject *object)
{
    auto *const widget = qobject_cast<ScrollingPage *>(object);
    return widget ? new QAccessibleWidget(widget, QAccessible::Grouping) : nullptr;
}

} // namespace

ScrollingPage::ScrollingPage(QWidget *parent)
    : QWizardPage(parent)
    , m_area(new ScrollArea)
    , m_column(new QWidget)
    , m_title(new Label(m_column))
    , m_subTitle(new Label(m_column))
    , m_content(new QVBoxLayout)
{
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(group), true);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTypeSize(TypeSize::Title);
    m_subTitle->setObjectName(u"pageSubTitle"_s);
    m_subTitle->setMuted();
    m_subTitle->hide();
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_subTitle);
    column->addLayout(m_content);
    column->addStretch();

    auto *body = new QWidget;
    auto *beside = new QHBoxLayout(body);
    beside->addWidget(m_column, 1);
    beside->addStretch();
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // Tab goes from control to control, and scrolls to each
    m_area->setWidgetResizable(true);
    m_area->setWidget(body);
    // The area takes its background from the page.
    m_area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    setAutoFillBackground(true);
    setBackgroundRole(widgets::ground(palette()));

    // Qt scrolls to what Tab reaches from within the area, but not from the buttons below.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_area->isAncestorOf(now))
            m_area->ensureWidgetVisible(now);
    });

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_area);
    suitFont();
}

void ScrollingPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ScrollingPage::setSubTitle(const QString &subTitle)
{
    m_subTitle->setText(subTitle);
    m_subTitle->setHidden(subTitle.isEmpty());
}

QString ScrollingPage::subTitle() const
{
    return m_subTitle->text();
}

void ScrollingPage::reveal(QWidget *part)
{
    // Once it has its place.
    QTimer::singleShot(0, part, [this, part] {
        if (part->isVisible())
            m_area->ensureWidgetVisible(part);
    });
}

int ScrollingPage::roomFor(const QWidget &part) const
{
    const QMargins margins = m_column->parentWidget()->layout()->contentsMargins();
    // Beside a scroll bar, whether there is one or not: else the answer would change itself.
    const int room = m_area->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent)
        - margins.left() - margins.right();
    const int width = std::min(room, m_column->maximumWidth());
    int rest = margins.top() + margins.bottom() + m_column->layout()->heightForWidth(width);
    if (part.isHidden())
        rest += m_content->spacing();
    else
        rest -= m_content->itemAt(m_content->indexOf(&part))->heightForWidth(width);
    return m_area->viewport()->height() - rest;
}

void ScrollingPage::suitFont()
{
    m_column->setMaximumWidth(scaled(widgets::columnWidth, *this));
    suitWidth();
    m_subTitle->setContentsMargins(0, scaled(widgets::gap / 2, *this), 0, 0);
    m_content->setContentsMargins(0, scaled(widgets::groupGap, *this), 0, 0);
    m_content->setSpacing(scaled(widgets::gap, *this));
}

int ScrollingPage::margin() const
{
    constexpr int share = 20; // a narrow page has more use for its room
    return std::min(scaled(widgets::pageMargin, *this),
                    std::max(widgets::groupGap, width() / share));
}

int ScrollingPage::rest() const
{
    return std::max(margin(), width() - margin() - m_column->maximumWidth());
}

void ScrollingPage::suitWidth()
{
    const int room = margin();
    m_column->parentWidget()->layout()->setContentsMargins(room, room, room, room);
    Q_EMIT resized();
}

void ScrollingPage::resizeEvent(QResizeEvent *event)
{
    suitWidth();
    QWizardPage::resizeEvent(event);
}

void ScrollingPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        suitFont();
    const auto ground = widgets::ground(palette());
    if (event->type() == QEvent::PaletteChange && backgroundRole() != ground)
        setBackgroundRole(ground); // which is told as such a change as well
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
    // QWizard leaves an edge around the page where the style has wider margins for windows.
    parentWidget()->layout()->setContentsMargins(0, 0, 0, 0);
    QWizardPage::showEvent(event);
}

} // namespace wizard
