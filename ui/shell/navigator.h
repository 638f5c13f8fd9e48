// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/storage/records/record_kind.h"
#include "ui/shell/ids.h"

#include <QDate>
#include <functional>
#include <optional>

class QWidget;

namespace brobygger {

/// Where to go: a page, and what on it. Everything but the page may be left out.
struct Target {
    PageId page;
    CitizenId citizen = {}; ///< opens this person's page
    TabId tab = {};         ///< there
    std::optional<RecordKind> kind = {};
    qint64 record = 0;      ///< the record to select or open
    CommandId command = {}; ///< of that page or tab, to carry out there
    QDate day = {};         ///< of the calendar

    bool operator==(const Target&) const = default;
    /// The same without what is done once, on arrival.
    Target place() const { return {page, citizen, tab, kind, record}; }
};

/// Something the citizen does alone at the machine: until the passphrase is given, the window holds what `make` makes and
/// nothing else, and then `back` is opened. What is made lives at most until the lock, as everything of a page does.
struct HandOver {
    std::function<QWidget*()> make;
    Target back;
};

/// How a page opens what lies on another one, without knowing it.
class Navigator {
public:
    virtual ~Navigator() = default;
    virtual void open(const Target& target) = 0;
    /// Carries out a command of a page and stays where one is: its form lies over the page in front.
    virtual void carryOutHere(PageId /*page*/, CommandId /*command*/) {}
    /// Opens the citizen's form over the page `over`, which stays in front, in the field `first`; nothing happens when the
    /// citizen is gone.
    virtual void editCitizen(QWidget* /*over*/, CitizenId /*citizen*/, const QString& /*first*/) {}
    /// Leads to where one was before.
    virtual void back() {}
    /// The page in front, where something can be told after going there; nothing where there is none.
    virtual QWidget* inFront() const { return nullptr; }
    /// Gives the window to the citizen. Where that cannot be, nothing happens.
    virtual void handOver(const HandOver& /*given*/) {}
    /// Leads to a backup that takes the place of the open file: this one, or one that is chosen first. Where that cannot be,
    /// nothing happens.
    virtual void restoreBackup(const QString& /*from*/ = {}) {}
    /// Leads to another passphrase of the open file. Where that cannot be, nothing happens.
    virtual void changePassphrase() {}

    void openCitizen(CitizenId citizen, TabId tab = {}) { open({page::citizens, citizen, tab}); }
};

} // namespace brobygger
