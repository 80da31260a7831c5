// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCheckBox>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>
#include <type_traits>

namespace widgets {

/// One of Qt's buttons, whose words can be shortened where there is no room for them, as in a
/// language that needs more; they are its tooltip then.
template<typename Control>
class Elided : public Control
{
public:
    using Control::Control;

    /// From now on a layout may make it narrower than its words; before, it may not.
    void letShorten()
    {
        Control::setSizePolicy(QSizePolicy::Preferred, Control::sizePolicy().verticalPolicy());
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int fewestLetters = 8;
        const QSize natural = Control::sizeHint();
        return {std::min(natural.width(),
                         signWidth() + fewestLetters * Control::fontMetrics().averageCharWidth()),
                natural.height()};
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        Control::initStyleOption(option);
        constexpr auto contents = std::is_base_of_v<QCheckBox, Control>
            ? QStyle::SE_CheckBoxContents
            : QStyle::SE_PushButtonContents;
        const int room = Control::style()->subElementRect(contents, option, this).width();
        option->text = Control::fontMetrics().elidedText(
            Control::text(), Qt::ElideRight, room - signWidth(), Qt::TextShowMnemonic);
    }

    void paintEvent(QPaintEvent *event) override
    {
        suitToolTip();
        Control::paintEvent(event);
    }

    void suitToolTip()
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const bool isShort = option.text != Control::text();
        if (isShort == m_isShort || (isShort && !Control::toolTip().isEmpty()))
            return;
        m_isShort = isShort;
        Control::setToolTip(isShort ? Control::text().remove(u'&') : QString());
    }

private:
    int signWidth() const
    {
        return Control::icon().isNull() ? 0 : Control::iconSize().width() + 4; // as Qt reckons
    }

    bool m_isShort = false; ///< and its words are its tooltip
};

} // namespace widgets
