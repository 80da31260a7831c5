// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/mark.h"

#include <QFrame>
#include <QTimer>

namespace widgets {

class Label;
class StateIcon;

/// A mark, what happened, and what to do about it: one line of a list, or one notice.
/// Read as a whole by screen readers, and reached with Tab by them. Hidden while it says nothing.
class Statement final : public QFrame
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
    /// Makes assistive programs speak up when it appears or says something else, once it has said
    /// nothing new for as long as @a settled: for what changes with every key.
    void setAnnounced(std::chrono::milliseconds settled = {});
    [[nodiscard]] bool isAnnounced() const noexcept { return m_announced; }

Q_SIGNALS:
    /// Assistive programs were told of what it says.
    void announced();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    StateIcon *const m_icon;
    Label *const m_headline;
    Label *const m_advice;
    wording::Mark m_mark = wording::Mark::NotAsked;
    bool m_framed = false;
    bool m_announced = false;
    QTimer m_settling;
};

} // namespace widgets
