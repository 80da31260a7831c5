// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCheckBox>
#include <QStringList>
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

    /// From now on a layout may make it narrower than its words.
    void letShorten()
    {
        m_canShorten = true;
        Control::setSizePolicy(QSizePolicy::Preferred, Control::sizePolicy().verticalPolicy());
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int fewestLetters = 8;
        const QSize natural = this->sizeHint();
        if (!m_canShorten)
            return natural;
        return {std::min(natural.width(),
                         signWidth() + fewestLetters * Control::fontMetrics().averageCharWidth()),
                natural.height()};
    }

protected:
    void initStyleOption(QStyleOptionButton *option) const override
    {
        Control::initStyleOption(option);
        constexpr bool isBox = std::is_base_of_v<QCheckBox, Control>;
        constexpr auto contents
            = isBox ? QStyle::SE_CheckBoxContents : QStyle::SE_PushButtonContents;
        constexpr int roomOfRing = isBox ? 0 : 6; // of a PrimaryButton
        const int room = Control::style()->subElementRect(contents, option, this).width();
        option->text = Control::fontMetrics().elidedText(
            Control::text(), Qt::ElideRight, room - signWidth() - roomOfRing, Qt::TextShowMnemonic);
    }

    void paintEvent(QPaintEvent *event) override
    {
        suitToolTip();
        Control::paintEvent(event);
    }

    /// Tells the words, before what else the tooltip tells, while they are shortened.
    void suitToolTip()
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const bool isShort = option.text != Control::text();
        const QString told = isShort ? Control::text().remove(u'&') : QString();
        if (told == m_told)
            return;
        if (m_told.isEmpty())
            m_ownToolTip = Control::toolTip();
        m_told = told;
        QStringList lines{told, m_ownToolTip};
        lines.removeAll(QString());
        Control::setToolTip(lines.join(u'\n'));
    }

private:
    int signWidth() const
    {
        return Control::icon().isNull() ? 0 : Control::iconSize().width() + 4; // as Qt reckons
    }

    bool m_canShorten = false;
    QString m_told; ///< the words, while they are in the tooltip
    QString m_ownToolTip;
};

} // namespace widgets
