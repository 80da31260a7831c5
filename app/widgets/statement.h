// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/announced.h"
#include "wording/mark.h"

namespace widgets {

class Label;
class StateIcon;

/// A mark, what happened, and what to do about it: one line of a list, or one notice.
/// Hidden while it says nothing.
class Statement final : public Announced
{
    Q_OBJECT

public:
    explicit Statement(const QString &name, QWidget *parent = nullptr);

    /// All texts are shown as plain text.
    void say(wording::Mark mark, const QString &headline, const QString &advice = {});
    void clear() { say(wording::Mark::NotAsked, {}); }
    /// Shows another headline, such as the next second of a countdown: no news for assistive
    /// programs, which keep what say() has told them.
    void count(const QString &headline);
    [[nodiscard]] wording::Mark mark() const noexcept { return m_mark; }

    /// Draws a frame around it, in the warning colour if it warns: a notice that nobody can miss.
    /// Whoever does not see it hears of it, as with setAnnounced().
    void setFramed(bool framed);
    enum class Indent { None, LikeOthers };
    /// Shows no mark while it is an ordinary note; @a indent says whether its room stays.
    void setPlain(Indent indent);
    /// Larger and announced, as the verdict that heads a card.
    void setHeading();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateIcon *const m_icon;
    Label *const m_headline;
    Label *const m_advice;
    wording::Mark m_mark = wording::Mark::NotAsked;
    bool m_framed = false;
    bool m_plain = false;
};

} // namespace widgets
