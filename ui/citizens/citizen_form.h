// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/citizens/citizen_entry.h"

#include <QObject>
#include <QPointer>
#include <functional>

namespace brobygger {

class DoctorFields;
class DuplicatesPanel;
class FormDialog;
class PlaceFields;
struct PageContext;

/// The form of a person: who, where, how to reach safely, own doctor. While a new one is typed, possible duplicates stand beside it.
class CitizenForm final : public QObject {
    Q_OBJECT
public:
    /// Opens the form over `parent`: empty for a new person, filled for `citizen`. `saved` is told the person, also when
    /// somebody who was there already is chosen instead.
    static void open(PageContext& context, QWidget* parent, const Citizen& citizen,
                     std::function<void(CitizenId)> saved);

private:
    CitizenForm(PageContext& context, FormDialog* dialog, QWidget* page, Citizen citizen,
                std::function<void(CitizenId)> saved);
    void build();
    void fill();
    Citizen typed() const;
    CitizenEntry entry() const;
    Problems problems() const;
    Result<void> save();
    void lookForDuplicates();
    void reveal();

    PageContext& m_context;
    FormDialog* m_dialog;
    QPointer<QWidget> m_page; ///< whose messages say what was done
    PlaceFields* m_place = nullptr;
    DoctorFields* m_doctor = nullptr;
    DuplicatesPanel* m_duplicates = nullptr;
    Citizen m_citizen;
    std::function<void(CitizenId)> m_saved;
};

} // namespace brobygger
