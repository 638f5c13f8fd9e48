// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/incoming_referrals.h"
#include "ui/kit/forms/record_fields.h"

#include <QObject>
#include <functional>

class QLabel;

namespace brobygger {

class DuplicatesPanel;
class FormDialog;
struct PageContext;

/// The form for a new referral: the person first, with possible duplicates beside while typing; then who asks, since when
/// and why. A clinic or doctor that is not in the list is typed and added along.
class IncomingForm final : public QObject {
    Q_OBJECT
public:
    /// Opens the form over `parent`; `saved` is told the person.
    static void open(PageContext& context, QWidget* parent, std::function<void(CitizenId)> saved);

private:
    IncomingForm(PageContext& context, FormDialog* dialog, std::function<void(CitizenId)> saved);
    void addPerson();
    void addReferral();
    void addVolunteer();
    void usePerson(CitizenId citizen);
    QDate birthDateInNumber() const;
    void fillBirthDate();
    void checkNumber();
    void lookForDuplicates();
    void fillPersonsOfPartner();
    Citizen typedPerson() const { return m_newCitizen.typed({}); }
    IncomingDraft entered() const;
    Result<void> save();
    Undo takingBack(const ReceivedReferral& received) const;

    PageContext& m_context;
    FormDialog* m_dialog;
    std::function<void(CitizenId)> m_saved;
    CitizenId m_citizen; ///< somebody who is there already
    RecordFields<Citizen> m_newCitizen;
    RecordFields<IncomingReferral> m_referral;
    DateField* m_birthDate = nullptr;
    PersonNumberField* m_number = nullptr;
    QDate m_filledBirthDate; ///< the one the number has brought
    DuplicatesPanel* m_duplicates = nullptr;
    QLabel* m_chosen = nullptr;
    QComboBox* m_source = nullptr;
    QComboBox* m_partner = nullptr;
    QComboBox* m_person = nullptr;
};

} // namespace brobygger
