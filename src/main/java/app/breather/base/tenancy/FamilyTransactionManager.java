package app.breather.base.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells PostgreSQL at the start of each transaction which family's rows it may show. */
class FamilyTransactionManager extends JpaTransactionManager {

  private final transient CurrentActor current;

  FamilyTransactionManager(EntityManagerFactory entityManagers, CurrentActor current) {
    super(entityManagers);
    this.current = current;
  }

  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    super.doBegin(transaction, definition);
    try {
      enterFamily();
    } catch (SQLException e) {
      doCleanupAfterCompletion(transaction);
      throw new CannotCreateTransactionException("Could not enter the family", e);
    }
  }

  private void enterFamily() throws SQLException {
    var dataSource = getDataSource();
    if (dataSource == null
        || !(TransactionSynchronizationManager.getResource(dataSource)
            instanceof ConnectionHolder holder)) {
      throw new IllegalStateException("The transaction has no JDBC connection");
    }
    try (var statement =
        holder.getConnection().prepareStatement("select set_config('breather.family', ?, true)")) {
      statement.setString(1, current.actor().map(a -> a.family().toString()).orElse(""));
      statement.execute();
    }
  }
}
