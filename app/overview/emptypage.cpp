// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/emptypage.h"

#include "overview/tokenactions.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/picture.h"
#include "widgets/primarybutton.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

class Drawing final : public widgets::Picture
{
public:
    explicit Drawing(QWidget *parent)
        : widgets::Picture({240, 160}, parent)
    {
        setDrawing(u":/icons/no-tokens.svg"_s, EmptyPage::tr("A key"));
        setFixedSize(usual); // whatever the font: large text needs the room
    }

    static constexpr QSize usual{240, 160};
};

} // namespace

EmptyPage::EmptyPage(const TokenActions &actions, QWidget *parent)
    : widgets::ScrollArea(parent)
{
    setObjectName(u"empty"_s);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    auto *body = new QWidget;
    m_drawing = new Drawing(body);
    auto *title = new widgets::Label(tr("No tokens yet"), body);
    title->setTypeSize(widgets::TypeSize::Title);
    title->setAlignment(Qt::AlignHCenter);
    auto *words = new widgets::Label(
        tr("A token lets a program sign in to Azure DevOps for you. PAT Wizard helps you make one, "
           "checks it, and keeps it in your keychain."),
        body);
    words->setMuted();
    words->setAlignment(Qt::AlignHCenter);
    words->setMaximumWidth(widgets::scaled(420, *this));
    auto *setUp = new widgets::PrimaryButton(body);
    actions.bind(Act::NewToken, *setUp, tr("Set &up a token"));
    setUp->setObjectName(u"setUpFirst"_s);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(widgets::pageMargin, widgets::pageMargin, widgets::pageMargin,
                               widgets::pageMargin);
    layout->setSpacing(widgets::groupGap);
    layout->addStretch(1);
    layout->addWidget(m_drawing, 0, Qt::AlignHCenter);
    layout->addWidget(title);
    auto *column
        = new QHBoxLayout; // a wrapped label has a height for its width only if it fills it
    column->addStretch(1);
    column->addWidget(words, 1000);
    column->addStretch(1);
    layout->addLayout(column);
    layout->addWidget(setUp, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    setWidget(body);
}

/// In a small window the words and the button matter more than the drawing.
void EmptyPage::resizeEvent(QResizeEvent *event)
{
    const int others
        = widget()->layout()->totalHeightForWidth(viewport()->width()) - m_drawing->height();
    m_drawing->setFixedHeight(
        std::clamp(viewport()->height() - others, 40, Drawing::usual.height()));
    widgets::ScrollArea::resizeEvent(event);
}

} // namespace overview
