// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"
#include "lifecycle/givejob.h"
#include "wording/mark.h"

#include <QWidget>

#include <array>
#include <map>
#include <optional>
#include <utility>

class QPushButton;

namespace widgets {

class Statement;

/// The tools that were given a token, a row each: whether it has the one in use; gives it that.
/// Hidden if there are none. What was begun goes on while another token is shown.
class UsedPlaces final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Details, ///< with *Forget*
        Step, ///< of a rotation: what comes of it is announced
    };

    /// What @a services refer to must outlive it.
    UsedPlaces(const lifecycle::Services &services, Kind kind, QWidget *parent = nullptr);
    ~UsedPlaces() override;

    void show(const library::TokenRecord &record);
    /// Gives the token in use to all of those shown that have another one, unless it is refused.
    void giveAll();
    /// While a tool is given the token that is shown.
    [[nodiscard]] bool isGiving() const;

Q_SIGNALS:
    /// The library may tell otherwise now.
    void changed();
    /// What came of what was done with the token at @a place.
    void told(const library::Place &place, wording::Mark mark, const QString &headline,
              const QString &advice);

private:
    struct Row
    {
        QWidget *widget = nullptr;
        Statement *state = nullptr;
        QPushButton *give = nullptr;
        QPushButton *forget = nullptr; ///< null in a step
    };
    struct Giving
    {
        async::JobPtr<lifecycle::GiveJob> job; ///< null once it has ended
        std::optional<lifecycle::GiveResult> result;
        QDateTime stored; ///< which token that was
    };
    using Key = std::pair<QString, library::Recipient>; ///< of a place

    [[nodiscard]] Row makeRow(library::Recipient to, Kind kind);
    void show(const Row &row, const library::GivenCopy &copy);
    void showAll();
    void give(library::Recipient to);
    void onGiven(const library::Place &place, library::Recipient to,
                 const lifecycle::GiveResult &result);
    void forget(library::Recipient to);
    [[nodiscard]] bool isRefused() const;

    const lifecycle::Services m_services;
    std::array<Row, library::allRecipients.size()> m_rows;
    std::optional<library::TokenRecord> m_record;
    std::map<Key, Giving> m_givings;
};

} // namespace widgets
