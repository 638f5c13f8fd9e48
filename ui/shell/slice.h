// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/storage/records/record_kind.h"
#include "ui/kit/look/icons.h"
#include "ui/shell/ids.h"

#include <QKeySequence>
#include <QString>
#include <QWidget>
#include <functional>
#include <optional>

namespace brobygger {

class ActionCollection;
class Appearance;
class Ask;
class Navigator;
class Page;
class Workspace;
struct Target;

/// What every page is given. Lives from unlock to lock.
struct PageContext {
    Workspace& workspace;
    Navigator& navigator;
    Ask& ask;
    ActionCollection& actions;        ///< the page's own; its shortcuts work while the page is in front
    Appearance* appearance = nullptr; ///< language and theme; only the settings change it
};

/// A page that shows more than itself: a person, a record. Called after the page has come to the front, for
/// every target that names it; one without citizen and record means the page as it stands at first. A command of the target is
/// carried out after that, if the page has one of this id.
class OpensTargets {
public:
    virtual ~OpensTargets() = default;
    virtual void openTarget(const Target& target) = 0;
    /// The tab that is in front within what the last target led to, to come back to it after a lock; empty: there are none.
    virtual TabId tabInFront() const { return {}; }
    /// What that tab has in front (CitizenTab::recordInFront).
    virtual std::optional<qint64> recordInFront() const { return std::nullopt; }
};

/// The page that has the citizen's form, for Navigator::editCitizen.
class EditsCitizens {
public:
    virtual ~EditsCitizens() = default;
    virtual void editCitizen(QWidget* over, CitizenId citizen, const QString& first) = 0;
};

/// One line of the navigation. `title` is asked again when the language changes.
struct PageEntry {
    PageId id;
    std::function<QString()> title;
    IconName icon;
    QKeySequence shortcut;
    std::function<Page*(PageContext&)> make;
    std::function<int(Workspace&)> badge = {}; ///< how many things wait there; 0 hides the badge
};

/// Who looks on: the worker alone, or the citizen who sits beside.
enum class Audience { Worker, Citizen };

/// A tab on a citizen's page. Slices bring theirs, so that no slice needs to know another's widgets. A tab
/// reads again by itself when the change feed touches what it shows, and at a change of language.
class CitizenTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Selects or opens a record of its own, when somebody came here for it.
    virtual void showRecord(qint64 /*record*/) {}
    /// The same for a tab that answers to several kinds; `kind` is what the target named.
    virtual void openRecord(std::optional<RecordKind> /*kind*/, qint64 record) { showRecord(record); }
    /// For a tab with more than one thing to show: the record by which showRecord leads back to what is in front now, also
    /// after a lock; 0: as it stands at first.
    virtual std::optional<qint64> recordInFront() const { return std::nullopt; }
    /// Shows itself as it stands at first, when somebody comes (back) to the citizen and not to anything particular.
    virtual void showStart() {}
    /// Whether it needs so much height that in a low window the citizen's card folds to name and chips.
    virtual bool wantsHeight() const { return false; }
    /// In a window so low that the page scrolls in any case, a tab shows its tables whole, so that nothing scrolls within them.
    virtual void showWhole(bool /*isWhole*/) {}

Q_SIGNALS:
    /// Asks the citizen's page to give its header card and tab bar away, or takes them back.
    void wholePageWanted(bool wanted);
};

struct CitizenTabEntry {
    TabId id;
    std::function<QString()> title;
    std::function<CitizenTab*(PageContext&, CitizenId)> make;
    /// The same for the citizen who sits beside: nothing written about others, no working notes, no scores. Without it the
    /// citizen does not see the tab.
    std::function<CitizenTab*(PageContext&, CitizenId)> makeBeside = {};
};

/// A form whose drafts are found again after unlocking. A draft belongs to the form whose `name` its own begins with.
struct DraftForm {
    QString name; ///< "note/"
    std::function<QString()> title;
    /// Opens the form over `page`; `rest` is what follows in the draft's name. False when what it was about is gone.
    std::function<bool(QWidget* page, PageContext&, CitizenId, const QString& rest)> open;
    /// Whom a draft is about who is not in the file yet, from what was typed. Left out: the form asks for nobody new.
    std::function<QString(const QString& content)> newPerson = {};
};

} // namespace brobygger
